public import AACrypto

/// Signs with a key in memory.
public struct LocalMessageSigner: MessageSigner {
    private let key: SigningKey

    /// Takes the key.
    public init(_ key: SigningKey) { self.key = key }

    /// Signs at once.
    public func signDetached(_ payload: [UInt8]) async throws -> String { try key.signDetached(payload) }
}
