import AACore
import Testing

@testable import AACrypto

/// Bare signatures over messages: RSASSA-PKCS1-v1_5, RSASSA-PSS, ECDSA in IEEE P1363 form, Ed25519.
struct SignatureKind: WycheproofKind {
    static let types: Set<String> = ["RsassaPkcs1Verify", "RsassaPssVerify", "EcdsaP1363Verify", "EddsaVerify"]
    static let acceptableRule = "refused: a DigestInfo without NULL is no PKCS #1 v1.5 encoding"

    /// What each type of group needs for the algorithm that we have.
    private static let requirements: [String: (algorithm: JWSAlgorithm, members: [String: JSONValue])] = [
        "RsassaPkcs1Verify": (.rs256, ["sha": "SHA-256"]),
        "RsassaPssVerify": (.ps256, ["sha": "SHA-256", "mgf": "MGF1", "mgfSha": "SHA-256", "sLen": 32]),
        "EcdsaP1363Verify": (.es256, ["sha": "SHA-256"]),
        "EddsaVerify": (.edDSA, [:]),
    ]

    private let key: SignatureKey?
    private let algorithm: (any SignatureAlgorithm)?
    private let skipReason: String

    init(_ group: WycheproofGroup) throws {
        let requirement = try #require(Self.requirements[group.type])
        skipReason = "other parameters than those of \(requirement.algorithm), or a key that is not allowed"
        let isOurs = requirement.members.allSatisfy { group.json[$0.key] == $0.value }
        key = isOurs ? try? SignatureKey(publicKey: PEM(group.text("publicKeyPem"))) : nil
        algorithm = key?.kind.algorithm(requirement.algorithm)
    }

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        guard let key, let algorithm else { return .skipped(skipReason) }
        let (message, signature) = (try test.hex("msg"), try test.hex("sig"))
        return try .of {
            guard signature.count == algorithm.signatureByteCount(with: key) else { return false }
            guard algorithm.name != .edDSA else { return try key.verify(signature, message: message) }
            // Only Ed25519 looks at the input itself.
            let input = SigningInput(header: [], encodedPayload: [])
            return try algorithm.verify(signature, over: input, digest: SHA256.digest(message), with: key)
        }
    }
}
