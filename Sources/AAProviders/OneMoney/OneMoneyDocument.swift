public import AACore

/// What a call for another form of the data answered: bytes, and what they are said to be.
public struct OneMoneyDocument: Sendable, Hashable {
    /// The body, byte for byte.
    @Redacted public private(set) var bytes: [UInt8]
    /// The header `Content-Type`.
    public let contentType: String?
}
