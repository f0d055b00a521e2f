/// A party's public key for one session: `DHPublicKey.KeyValue` of ReBIT's `KeyMaterial`.
///
/// A value of this type is a valid key: on the curve, of order n, its coordinates in range. Keys are equal when their points are,
/// whichever encoding they came in.
public struct AgreementPublicKey: Sendable, Hashable {
    /// The form of the curve.
    public let curve: AgreementCurve
    /// X ‖ Y big-endian (64 bytes) on the Weierstrass form, u little-endian (32 bytes) on X25519.
    let coordinates: [UInt8]

    /// Wraps a point; a Weierstrass one is checked, and on X25519 every 32 bytes are a key.
    init(curve: AgreementCurve, coordinates: [UInt8]) throws(AACryptoError) {
        switch curve {
        case .weierstrass25519: try WeierstrassGroup.shared.get().validate(point: coordinates)
        case .x25519:
            guard coordinates.count == X25519.byteCount else {
                throw AACryptoError(.invalidKey, "an X25519 key has 32 bytes")
            }
        }
        self.curve = curve
        self.coordinates = coordinates
    }

    /// Reads a key as it stands on the wire: PEM on one line or wrapped, or the bare base64 of the DER.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey``, for the reasons of ``init(der:)`` or because the text is no such form.
    public init(keyValue: String) throws(AACryptoError) {
        let pem = try PEM(keyValue)
        guard pem.label == nil || pem.label == "PUBLIC KEY" else {
            throw AACryptoError(.invalidKey, "the PEM text holds something other than a PUBLIC KEY")
        }
        try self.init(der: pem.der)
    }

    /// Reads a `SubjectPublicKeyInfo`: 309 bytes with explicit parameters, 93 with BouncyCastle's curve OID, 44 for X25519.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` on other or changed parameters, a coordinate that is not below p, a point off
    ///   the curve, at infinity, compressed or of another order than n, and on trailing bytes.
    public init(der: [UInt8]) throws(AACryptoError) {
        var outer = DERReader(der)
        var info = try outer.nested(.sequence)
        try outer.finish()
        let curve = try AgreementAlgorithm.curve(readingFrom: &info)
        let bits = try info.bits()
        try info.finish()
        switch curve {
        case .weierstrass25519:
            try self.init(curve: curve, coordinates: Self.uncompressed(bits))
        case .x25519:
            try self.init(curve: curve, coordinates: Array(bits))
        }
    }

    /// The `SubjectPublicKeyInfo` that the reference service accepts: explicit parameters (309 bytes), or X25519 (44 bytes).
    public var der: [UInt8] {
        switch curve {
        case .weierstrass25519:
            [0x30, 0x82, 0x01, 0x31] + AgreementAlgorithm.explicit + [0x03, 0x42, 0x00, 0x04] + coordinates
        case .x25519:
            [0x30, 0x2A] + AgreementAlgorithm.x25519 + [0x03, 0x21, 0x00] + coordinates
        }
    }

    /// X ‖ Y of an uncompressed point.
    static func uncompressed(_ point: ArraySlice<UInt8>) throws(AACryptoError) -> [UInt8] {
        switch (point.first, point.count) {
        case (0x04, 65): return Array(point.dropFirst())
        case (0x00, 1): throw AACryptoError(.invalidKey, "the point is at infinity")
        case (0x02, 33), (0x03, 33): throw AACryptoError(.invalidKey, "the point is compressed")
        default: throw AACryptoError(.invalidKey, "the point is not of the uncompressed form of 65 bytes")
        }
    }

    /// Whether the two lead to the same secrets: a point and its negative have one X.
    func sharesSecrets(with other: AgreementPublicKey) -> Bool {
        curve == other.curve && coordinates.prefix(32) == other.coordinates.prefix(32)
    }
}
