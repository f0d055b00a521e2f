import AACore
import Testing

@testable import AACrypto

/// Compact JWS with a key of their own: `json_web_signature_test.json`.
struct JWSKind: WycheproofKind {
    static let types: Set<String> = ["JsonWebSignature"]

    private let json: JSONValue
    private let validTexts: [String]

    init(_ group: WycheproofGroup) throws {
        json = try #require(group.json["public"] ?? group.json["private"])
        validTexts = try group.cases.filter { $0.result == .valid }.map { try $0.text("jws") }
    }

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        let jws = try test.text("jws")
        guard test.result == .valid || !validTexts.contains(jws) else {
            return .skipped("invalid to the file, which has the very same text as a valid case")
        }
        let outcome: WycheproofOutcome
        if json.object?["kty"] == "oct" {
            let key = try HS256Key(json)
            outcome = try .of { try key.verifyCompact(jws) }
        } else {
            outcome = try .of {
                _ = try VerificationKey(jwk: JWK(json: json, at: .root)).verifyCompact(jws)
                return true
            }
        }
        guard test.result == .valid, outcome == .refused else { return outcome }
        return Self.reason(toRefuse: jws).map(WycheproofOutcome.skipped) ?? outcome
    }

    /// Why a JWS that is valid to the file is refused here, and on purpose.
    private static func reason(toRefuse jws: String) -> String? {
        guard let header = try? JWSHeader(of: jws) else {
            return "a character outside base64url in header or payload: refused here, the file ignores it"
        }
        guard header.algorithm == "HS256" || JWSAlgorithm.known.contains(header.algorithm) else {
            return "\(header.algorithm) is not offered: refused"
        }
        let hasStrange = jws.utf8.contains(UInt8(ascii: "?"))
        return hasStrange
            ? "a character outside base64url in header or payload: refused here, the file ignores it" : nil
    }
}
