@testable import AACrypto

/// Public keys put together by hand, so that one thing in them can be wrong.
enum SPKI {
    /// A key of the Weierstrass form with explicit parameters around any bytes as its point.
    static func weierstrass(point: [UInt8], algorithm: [UInt8] = AgreementAlgorithm.explicit) -> [UInt8] {
        element(0x30, algorithm + element(0x03, [0x00] + point))
    }

    /// A key of the Weierstrass form around X ‖ Y.
    static func weierstrass(coordinates: [UInt8]) -> [UInt8] { weierstrass(point: [0x04] + coordinates) }

    /// A DER element of less than 64 KiB.
    static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        switch content.count {
        case ..<0x80: [tag, UInt8(content.count)] + content
        case ..<0x100: [tag, 0x81, UInt8(content.count)] + content
        default: [tag, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
        }
    }
}
