#if os(Linux)
import AACore

@testable import AACrypto

/// PKCS #8 around private numbers that are given masked, in base64. Nothing but the text is left of it.
enum MaskedKeyText {
    static func x25519(_ masked: [UInt8]) -> String { text([0x30, 0x2E] + version + identifier(0x6E), masked) }

    static func ed25519(_ masked: [UInt8]) -> String { text([0x30, 0x2E] + version + identifier(0x70), masked) }

    /// With the curve's identifier and nothing but the scalar.
    static func weierstrass(_ masked: [UInt8]) -> String {
        text(
            [0x30, 0x43] + version + AgreementAlgorithm.named
                + [0x04, 0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20], masked)
    }

    private static let version: [UInt8] = [0x02, 0x01, 0x00]

    /// The algorithm of RFC 8410 by its last byte, and the frame of 32 bytes.
    private static func identifier(_ last: UInt8) -> [UInt8] {
        [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, last, 0x04, 0x22, 0x04, 0x20]
    }

    /// DER of which the last bytes are masked.
    static func text(_ start: [UInt8], _ masked: [UInt8]) -> String {
        var der = start
        MemoryScan.append(masked, to: &der)
        defer {
            SecretStorage.wipe(&der)
            SecretStorage.wipeStack()
        }
        return Base64.encode(der)
    }
}
#endif
