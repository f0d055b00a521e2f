/// The content of an attribute, of a run of text or of a CDATA section, as a place in the bytes.
struct XMLText: Sendable {
    /// How the bytes become text.
    enum Form: Sendable {
        /// They are the text.
        case plain
        /// An attribute's value with references or line breaks in it.
        case attribute
        /// Character data with references or line breaks in it.
        case content
        /// A CDATA section with line breaks in it.
        case section
        /// A string of JSON with escapes in it.
        case string
    }

    /// Where it is written, without quotes.
    let range: Range<Int>
    /// How the bytes become text.
    let form: Form
}
