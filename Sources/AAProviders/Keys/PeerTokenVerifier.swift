public import AACore
import AACrypto
import AAModels

/// Verifies the API key that a member presents (`aa_api_key`): an access token of the network's token service, made for that very member.
///
/// A signature over the body says who wrote a message; the token says that the network still counts its sender as a member.
/// Source: certification cases FIU_1042 and FIU_1043; Sahamati Token Service APIs.
public struct PeerTokenVerifier: Sendable {
    private let issuer: EntityID
    private let issuerClaim: String?
    private let keys: any VerificationKeySource

    /// Sets whose tokens are taken.
    ///
    /// - Parameters:
    ///   - issuer: The token service, as `keys` knows it.
    ///   - keys: Knows its keys: a ``JWKSKeySource``.
    ///   - issuerClaim: What tokens must name as their issuer (`iss`); anything if `nil`, as the key says it already.
    public init(issuer: EntityID, keys: any VerificationKeySource, issuerClaim: String? = nil) {
        self.issuer = issuer
        self.keys = keys
        self.issuerClaim = issuerClaim
    }

    /// Refuses a token that is not the issuer's (401), is over (401), or is another member's (400).
    func check(_ token: String?, of member: EntityID, at now: Timestamp) async throws(Refusal) {
        guard let token, !token.isEmpty else { throw Self.unauthorized("is missing") }
        let claims = try await claims(of: token)
        guard issuerClaim == nil || claims["iss"]?.string == issuerClaim else {
            throw Self.unauthorized("is of another issuer")
        }
        // A NumericDate may have a fraction.
        guard case .number(let text)? = claims["exp"], let seconds = Int64(text.prefix { $0 != "." }),
            seconds > now.millisecondsSince1970 / 1_000
        else { throw Self.unauthorized("is over, or does not say until when it is good") }
        guard claims["azp"]?.string == member.rawValue else {
            throw Refusal(400, .invalidRequest, "aa_api_key is not the sender's")
        }
    }

    private func claims(of token: String) async throws(Refusal) -> JSONObject {
        let key: VerificationKey
        do { key = try await SignatureVerifier(keys: keys).key(for: token, of: issuer) } catch {
            if error.isSourceFailure { throw Refusal(503, .serviceUnavailable, "try again later") }
            throw Self.unauthorized("names no key of its issuer")
        }
        guard let payload = try? key.verifyCompact(token).payload else {
            throw Self.unauthorized("is not signed by its issuer")
        }
        guard let claims = try? JSONDocument.uniqueMembers(payload).object else {
            throw Self.unauthorized("holds no claims")
        }
        return claims
    }

    private static func unauthorized(_ reason: String) -> Refusal {
        Refusal(401, .unauthorized, "aa_api_key \(reason)")
    }
}
