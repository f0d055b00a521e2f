public import AACrypto

/// Signs what we send: with a key in memory, or through the host's HSM or KMS.
public protocol MessageSigner: Sendable {
    /// A detached JWS over the bytes, as `x-jws-signature` carries it (RFC 7797, `b64` false).
    func signDetached(_ payload: [UInt8]) async throws -> String
}

/// Signs with a key in memory.
public struct LocalMessageSigner: MessageSigner {
    private let key: SigningKey

    /// Takes the key.
    public init(_ key: SigningKey) { self.key = key }

    /// Signs at once.
    public func signDetached(_ payload: [UInt8]) async throws -> String { try key.signDetached(payload) }
}
