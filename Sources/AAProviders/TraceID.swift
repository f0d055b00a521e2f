/// A provider's own id of one exchange: a UUID, or an id of its cloud such as `1-6433a06a-4b99c3a81b538bc762b5aa08`.
public struct TraceID: Sendable, Hashable, CustomStringConvertible {
    /// The id.
    public let description: String

    /// Takes an id; `nil` for a text that is none. It is a peer's text that enters errors and logs, so only letters, digits and
    /// `-` pass, 64 of them at most.
    public init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { unit in
            switch unit {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard (1...64).contains(text.utf8.count), isPlain else { return nil }
        description = text
    }
}
