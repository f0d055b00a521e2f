import AACore

@testable import AACrypto

/// HKDF with SHA-256: `hkdf_sha256_test.json`.
struct HKDFKind: WycheproofKind {
    static let types: Set<String> = ["HkdfTest"]

    init(_ group: WycheproofGroup) {}

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        let secret = try SecretBytes(test.hex("ikm"))
        let (salt, info, count) = (try test.hex("salt"), try test.hex("info"), try test.number("size"))
        return try .of(expecting: SecretBytes(test.hex("okm"))) {
            try HKDF.derive(from: secret, salt: salt, info: info, count: count)
        }
    }
}
