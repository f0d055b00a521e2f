import AACore
import AACrypto

/// Verifies the detached signature of a body against the keys of the one entity that may have made it.
struct SignatureVerifier: Sendable {
    let keys: any VerificationKeySource

    /// Why a signature is not accepted.
    struct Failure: Error {
        /// The step that failed.
        let reason: String
        let cause: (any Error)?
        /// Whether asking again may help: the key source failed, not the signature.
        var isSourceFailure = false
    }

    /// Returns only if `signature` is the entity's over exactly these bytes.
    func verify(_ signature: String?, of entity: EntityID, over body: [UInt8]) async throws(Failure) {
        guard let signature, !signature.isEmpty else {
            throw Failure(reason: "the header x-jws-signature is missing", cause: nil)
        }
        let key = try await key(for: signature, of: entity)
        do { _ = try key.verifyDetached(signature, over: body) } catch {
            throw Failure(reason: "the signature does not verify: \(error.reason)", cause: error)
        }
    }

    /// The key that a JWS names, among those of the entity.
    func key(for jws: String, of entity: EntityID) async throws(Failure) -> VerificationKey {
        let keyID: KeyID?
        do { keyID = try JWSHeader(of: jws).keyID } catch {
            throw Failure(reason: "the JWS header cannot be read: \(error.reason)", cause: error)
        }
        guard let keyID else { throw Failure(reason: "the JWS header names no key (kid)", cause: nil) }
        let key: VerificationKey?
        do { key = try await keys.verificationKey(of: entity, keyID: keyID) } catch {
            throw Failure(reason: "the source of \(entity)'s keys failed", cause: error, isSourceFailure: true)
        }
        guard let key else { throw Failure(reason: "\(entity) has no key of the name in the JWS header", cause: nil) }
        return key
    }
}
