/// What the scanner found next.
enum XMLEvent: Sendable {
    /// A start tag; the scanner holds its name and attributes until the next event.
    case start(XMLName)
    /// The end of the innermost open element.
    case end
    /// Text that is not only blanks.
    case text(XMLText)
    /// The end of the document.
    case finished
}
