import AACore

@testable import AACrypto

/// HMAC with SHA-256: `hmac_sha256_test.json`.
struct HMACKind: WycheproofKind {
    static let types: Set<String> = ["MacTest"]

    private let isOurs: Bool

    init(_ group: WycheproofGroup) throws { isOurs = try group.number("tagSize") == 8 * HMAC.byteCount }

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        guard isOurs else { return .skipped("a code cut to other than 256 bits") }
        let (key, tag) = (try SecretBytes(test.hex("key")), try SecretBytes(test.hex("tag")))
        return try .of { try HMAC.sha256(test.hex("msg"), key: key) == tag }
    }
}
