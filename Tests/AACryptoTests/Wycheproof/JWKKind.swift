import AACore
import Testing

@testable import AACrypto

/// Compact JWS with sets of keys, most of them bad: `json_web_key_test.json`.
struct JWKKind: WycheproofKind {
    static let types: Set<String> = ["JsonWebKey"]

    private let set: JWKSet
    private let isSymmetric: Bool

    init(_ group: WycheproofGroup) throws {
        let json = try #require(group.json["public"] ?? group.json["private"])
        set = try JWKSet(json: json, at: .root)
        let types = json.object?["keys"]?.array?.map { $0.object?["kty"]?.string }
        isSymmetric = types?.allSatisfy { $0 == "oct" } == true
    }

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        if isSymmetric { return .skipped("sets of symmetric keys alone: none is read") }
        let jws = try test.text("jws")
        return try .of {
            guard let keyID = try JWSHeader(of: jws).keyID, let jwk = try set.key(keyID) else { return false }
            _ = try VerificationKey(jwk: jwk).verifyCompact(jws)
            return true
        }
    }
}
