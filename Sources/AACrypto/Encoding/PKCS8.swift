/// Writes the `PrivateKeyInfo` (RFC 5208) of an agreement key: with explicit parameters for the Weierstrass form, as RFC 8410 has it
/// for X25519.
enum PKCS8 {
    /// The DER around a scalar of 32 bytes.
    ///
    /// The public key, which is optional, is left out of the Weierstrass form: of its two possible y, X25519 does not say which.
    static func der(_ curve: AgreementCurve, scalar: SecretBytes) throws(AACryptoError) -> SecretBytes {
        let tail: [UInt8]
        let algorithm: [UInt8]
        let frame: [UInt8]
        // The scalar is put in its place where it stays: an array that is joined from others leaves copies behind.
        let blank = element(.octetString, [UInt8](repeating: 0, count: scalar.count))
        switch curve {
        case .weierstrass25519:
            algorithm = AgreementAlgorithm.explicit
            tail = element(.constructed0, AgreementAlgorithm.explicitParameters)
            frame = element(.sequence, [0x02, 0x01, 0x01] + blank + tail)
        case .x25519:
            algorithm = AgreementAlgorithm.x25519
            tail = []
            frame = blank
        }
        let der = element(.sequence, [0x02, 0x01, 0x00] + algorithm + element(.octetString, frame))
        let start = der.count - tail.count - scalar.count
        return try SecretBytes(count: der.count) { output in
            for byte in der[..<start] { output.append(byte) }
            scalar.withBytes { bytes in for index in bytes.indices { output.append(bytes[index]) } }
            for byte in tail { output.append(byte) }
        }
    }

    /// An element of less than 64 KiB.
    private static func element(_ tag: DERReader.Tag, _ content: [UInt8]) -> [UInt8] {
        let length: [UInt8] =
            switch content.count {
            case ..<0x80: [UInt8(content.count)]
            case ..<0x100: [0x81, UInt8(content.count)]
            default: [0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
            }
        return [tag.rawValue] + length + content
    }
}
