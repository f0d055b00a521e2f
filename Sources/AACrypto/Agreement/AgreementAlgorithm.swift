/// The `AlgorithmIdentifier`s of agreement keys, byte for byte: a key with any other is refused, so no parameter can be
/// slipped in.
enum AgreementAlgorithm {
    /// `ECParameters` of the Weierstrass form written out: prime field, a, b, G uncompressed, n, h.
    static let explicitParameters: [UInt8] =
        [0x30, 0x81, 0xDE, 0x02, 0x01, 0x01]
        + [0x30, 0x2B, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x01, 0x01, 0x02, 0x20] + Weierstrass25519.p
        + [0x30, 0x44, 0x04, 0x20] + Weierstrass25519.a + [0x04, 0x20] + Weierstrass25519.b
        + [0x04, 0x41, 0x04] + Weierstrass25519.generatorX + Weierstrass25519.generatorY
        + [0x02, 0x20] + Weierstrass25519.n + [0x02, 0x01, Weierstrass25519.cofactor]

    /// BouncyCastle's own object identifier of the curve, 1.3.6.1.4.1.3029.1.5.1.
    static let namedParameters: [UInt8] = [
        0x06, 0x0A, 0x2B, 0x06, 0x01, 0x04, 0x01, 0x97, 0x55, 0x01, 0x05, 0x01,
    ]

    /// `id-ecPublicKey`.
    private static let ecPublicKey: [UInt8] = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]

    static let explicit: [UInt8] = [0x30, 0x81, 0xEA] + ecPublicKey + explicitParameters
    static let named: [UInt8] = [0x30, 0x15] + ecPublicKey + namedParameters
    static let x25519: [UInt8] = [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x6E]

    /// The curve that the next element names.
    static func curve(readingFrom reader: inout DERReader) throws(AACryptoError) -> AgreementCurve {
        let identifier = try reader.whole(.sequence)
        if identifier.elementsEqual(explicit) || identifier.elementsEqual(named) { return .weierstrass25519 }
        if identifier.elementsEqual(x25519) { return .x25519 }
        var whole = DERReader(identifier)
        var fields = try whole.nested(.sequence)
        guard try fields.whole(.objectIdentifier).elementsEqual(ecPublicKey) else {
            throw AACryptoError(.invalidKey, "the key's algorithm is neither EC nor X25519")
        }
        throw AACryptoError(.invalidKey, "the key's curve parameters are not those of Curve25519 (Weierstrass)")
    }
}
