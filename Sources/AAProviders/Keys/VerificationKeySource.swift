public import AACore
public import AACrypto

/// Finds the keys that verify what others sent, by who sent it and which key it names: never by the key's name alone, or one
/// member of the ecosystem could sign for another.
public protocol VerificationKeySource: Sendable {
    /// The key of an entity; `nil` if the entity has no such key.
    ///
    /// - Throws: when the source itself cannot be asked.
    func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey?
}
