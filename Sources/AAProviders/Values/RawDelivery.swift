public import AACore

/// The data of a session, as the provider sent it.
public struct RawDelivery: Sendable, Hashable {
    /// The session.
    public let session: SessionID
    /// The body, byte for byte.
    @Redacted public var bytes: [UInt8]

    /// Takes over a body.
    public init(session: SessionID, bytes: [UInt8]) {
        self.session = session
        self.bytes = bytes
    }
}
