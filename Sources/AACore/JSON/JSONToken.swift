/// One token of a JSON text. Ranges are into the scanned bytes.
public struct JSONToken: Hashable, Sendable {
    /// What a token is.
    public enum Kind: Hashable, Sendable {
        case beginObject, endObject, beginArray, endArray
        /// The name of a member; the range leaves out the quotes.
        case name
        /// A string value; the range leaves out the quotes.
        case string
        case number, `true`, `false`, null
    }

    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let range: Range<Int>
    /// Whether a name or string holds a backslash, and so is not what its bytes say.
    public let isEscaped: Bool
}
