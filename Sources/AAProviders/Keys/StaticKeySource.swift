public import AACore
public import AACrypto

/// Keys that are known beforehand.
public struct StaticKeySource: VerificationKeySource {
    private let keys: [EntityID: [VerificationKey]]

    /// Takes each entity's keys.
    public init(_ keys: [EntityID: [VerificationKey]]) { self.keys = keys }

    /// Looks the key up.
    public func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? {
        keys[entity]?.first { $0.keyID == keyID }
    }
}
