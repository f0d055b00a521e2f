/// A party's public key for one session: `DHPublicKey.KeyValue` of ReBIT's `KeyMaterial`.
///
/// A value of this type lies on the curve, its coordinates in range. Keys are equal when their points are, whichever encoding
/// they came in.
public struct AgreementPublicKey: Sendable, Hashable {
    /// The form of the curve.
    public let curve: AgreementCurve
    /// X ‖ Y big-endian (64 bytes) on the Weierstrass form, u little-endian (32 bytes) on X25519.
    let coordinates: [UInt8]
    /// The point as X25519 takes it: u, 32 bytes little-endian.
    let u: [UInt8]

    /// Wraps a point; a Weierstrass one is checked, and on X25519 every 32 bytes are a key.
    init(curve: AgreementCurve, coordinates: [UInt8]) throws(AACryptoError) {
        switch curve {
        case .weierstrass25519: u = try WeierstrassMap.u(ofPoint: coordinates)
        case .x25519:
            guard coordinates.count == X25519Key.byteCount else {
                throw AACryptoError(.invalidKey, "an X25519 key has 32 bytes")
            }
            u = coordinates
        }
        self.curve = curve
        self.coordinates = coordinates
    }

    /// Wraps the u that belongs to a private key of ours.
    init(curve: AgreementCurve, ownU u: [UInt8]) throws(AACryptoError) {
        let coordinates =
            switch curve {
            case .weierstrass25519: WeierstrassMap.point(ofU: u)
            case .x25519: u
            }
        guard let coordinates else { throw AACryptoError(.backendFailure, "OpenSSL's X25519 gave a u off the curve") }
        self.curve = curve
        self.coordinates = coordinates
        self.u = u
    }

    /// Wraps the bit string of a key: an uncompressed point, or u.
    init(curve: AgreementCurve, bits: ArraySlice<UInt8>) throws(AACryptoError) {
        switch curve {
        case .weierstrass25519: try self.init(curve: curve, coordinates: Self.uncompressed(bits))
        case .x25519: try self.init(curve: curve, coordinates: Array(bits))
        }
    }

    /// Reads a `SubjectPublicKeyInfo`: 309 bytes with explicit parameters, 93 with BouncyCastle's curve OID, 44 for X25519.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` on other or changed parameters, a coordinate that is not below p, a point off
    ///   the curve, at infinity or compressed, and on trailing bytes.
    public init(der: [UInt8]) throws(AACryptoError) {
        var outer = DERReader(der)
        var info = try outer.nested(.sequence)
        try outer.finish()
        let curve = try AgreementAlgorithm.curve(readingFrom: &info)
        let bits = try info.bits()
        try info.finish()
        try self.init(curve: curve, bits: bits)
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
    private static func uncompressed(_ point: ArraySlice<UInt8>) throws(AACryptoError) -> [UInt8] {
        switch (point.first, point.count) {
        case (0x04, 65): return Array(point.dropFirst())
        case (0x00, 1): throw AACryptoError(.invalidKey, "the point is at infinity")
        case (0x02, 33), (0x03, 33): throw AACryptoError(.invalidKey, "the point is compressed")
        default: throw AACryptoError(.invalidKey, "the point is not of the uncompressed form of 65 bytes")
        }
    }

    /// Whether the two lead to the same secrets: a point and its negative have one x.
    func sharesSecrets(with other: AgreementPublicKey) -> Bool {
        curve == other.curve && FieldElement(littleEndian: u.span) == FieldElement(littleEndian: other.u.span)
    }

    /// Requires the point to have order n, as every key has that was made by the rules.
    ///
    /// Agreements do not need it: a part of small order is multiplied away, and a point of nothing else leads to no secret. It is for
    /// whoever certifies a peer; the reference service, on BouncyCastle, refuses such keys. It takes as long as an agreement.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey``.
    public func requirePrimeOrder() throws(AACryptoError) {
        let minus1 = try X25519Key(scalar: WeierstrassScalar.minus1())
        let image = try? minus1.sharedSecret(withPeer: u)
        let isSame = image?.withBytes { FieldElement(littleEndian: $0) == FieldElement(littleEndian: u.span) }
        guard isSame == true else { throw AACryptoError(.invalidKey, "the point's order is not n") }
    }
}
