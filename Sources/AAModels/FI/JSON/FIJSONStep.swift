/// One step through an account in JSON.
enum FIJSONStep {
    /// An element begins.
    case begin(FIJSONElementName)
    /// The innermost open element ends.
    case end
    /// Text stands in the innermost open element.
    case text(XMLText)
    /// The account ends.
    case finished
}
