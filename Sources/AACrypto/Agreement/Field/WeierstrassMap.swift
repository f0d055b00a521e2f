/// The map between Curve25519 in Montgomery form, v² = u³ + Au² + u, and in short Weierstrass form: x = u + A/3, y = v.
///
/// With it both forms are agreed over by one X25519. Source: RFC 7748 for the Montgomery form;
/// draft-ietf-lwig-curve-representations, appendix on Wei25519, for the map.
enum WeierstrassMap {
    /// A.
    static let coefficient = FieldElement(486_662)
    /// A/3 modulo p.
    static let offset = FieldElement(
        0x2_AAAA_AAAD_2451, 0x5_5555_5555_5555, 0x2_AAAA_AAAA_AAAA, 0x5_5555_5555_5555, 0x2_AAAA_AAAA_AAAA)

    /// u of a peer's point X ‖ Y.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if a coordinate is not below p, or the point is not on the curve: a point of
    ///   another curve would let its sender read our scalar bit by bit.
    static func u(ofPoint coordinates: [UInt8]) throws(AACryptoError) -> [UInt8] {
        let count = FieldElement.byteCount
        guard coordinates.count == 2 * count else { throw AACryptoError(.invalidKey, "the point has not 64 bytes") }
        guard let x = FieldElement(bigEndian: coordinates.prefix(count)) else {
            throw AACryptoError(.invalidKey, "the point's x is not below p")
        }
        guard let y = FieldElement(bigEndian: coordinates.suffix(count)) else {
            throw AACryptoError(.invalidKey, "the point's y is not below p")
        }
        let u = x - offset
        guard y.squared == squareOfV(u) else { throw AACryptoError(.invalidKey, "the point is not on the curve") }
        return u.littleEndian
    }

    /// X ‖ Y of a public key u of our own. Which of the two y it has is of no account: a secret is an x.
    ///
    /// - Returns: `nil` if no point of the curve has this u.
    static func point(ofU u: [UInt8]) -> [UInt8]? {
        let u = FieldElement(littleEndian: u.span)
        guard let v = squareOfV(u).squareRoot else { return nil }
        return [UInt8](capacity: 2 * FieldElement.byteCount) { output in
            (u + offset).append(to: &output, bigEndian: true)
            v.append(to: &output, bigEndian: true)
        }
    }

    /// X, 32 bytes big-endian, leading zeros kept, of the product whose u an agreement gave.
    static func x(ofSecretU u: SecretBytes) throws(AACryptoError) -> SecretBytes {
        let x = u.withBytes { FieldElement(littleEndian: $0) + offset }
        return try SecretBytes(count: FieldElement.byteCount) { output in x.append(to: &output, bigEndian: true) }
    }

    private static func squareOfV(_ u: FieldElement) -> FieldElement {
        u * (u * (u + coefficient) + FieldElement(1))
    }
}
