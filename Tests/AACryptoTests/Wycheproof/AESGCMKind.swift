import AACore

@testable import AACrypto

/// AES-GCM, both ways: `aes_gcm_test.json`.
struct AESGCMKind: WycheproofKind {
    static let types: Set<String> = ["AeadTest"]

    private let isOurs: Bool

    init(_ group: WycheproofGroup) throws {
        isOurs = try group.number("keySize") == 256 && group.number("ivSize") == 96 && group.number("tagSize") == 128
    }

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        guard isOurs else { return .skipped("a key other than 256, an IV other than 96 or a tag other than 128 bits") }
        let (key, iv, data) = (try SecretBytes(test.hex("key")), try test.hex("iv"), try test.hex("aad"))
        let (plaintext, sealed) = (try test.hex("msg"), try test.hex("ct") + test.hex("tag"))
        let opened = try WycheproofOutcome.of(expecting: plaintext) {
            try AESGCM.open(sealed, key: key, iv: iv, additionalData: data)
        }
        guard opened == .accepted else { return opened }
        return try .of(expecting: sealed) { try AESGCM.seal(plaintext, key: key, iv: iv, additionalData: data) }
    }
}
