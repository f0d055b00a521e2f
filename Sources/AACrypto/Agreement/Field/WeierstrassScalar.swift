/// Turns a private scalar of the Weierstrass form, made by somebody else, into one that X25519 takes.
///
/// X25519 multiplies only by multiples of 8 with bit 254 as their highest (RFC 7748 §5, "clamping"). A scalar d in [1, n − 1] and
/// every s ≡ ±d (mod n) lead to the same x from a point of order n. As n is odd, one of d, d + n, … d + 7n is a multiple of 8;
/// that one or its negative, 8n − s, is of the size asked for.
enum WeierstrassScalar {
    private static let order = WideInteger(
        low: 0x14DE_F9DE_A2F7_9CD6_5812_631A_5CF5_D3ED, high: 0x1000_0000_0000_0000_0000_0000_0000_0000)

    /// The scalar for X25519, 32 bytes little-endian.
    ///
    /// - Parameter scalar: 32 bytes, big-endian.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if the scalar is not between 1 and n − 1, or is one of the few (2⁻¹²⁷ of
    ///   all) that have no such form.
    static func clamped(_ scalar: SecretBytes) throws(AACryptoError) -> SecretBytes {
        defer { SecretStorage.wipeStack() }
        return try converted(scalar)
    }

    /// In a frame of its own, whose integers its caller wipes.
    @inline(never)
    private static func converted(_ scalar: SecretBytes) throws(AACryptoError) -> SecretBytes {
        guard scalar.count == 32 else { throw AACryptoError(.invalidKey, "the private scalar has not 32 bytes") }
        let d = scalar.withBytes { WideInteger(bigEndian: $0) }
        guard !d.isZero, d < order else {
            throw AACryptoError(.invalidKey, "the private scalar is not between 1 and n - 1")
        }
        return try clamped(d)
    }

    /// A scalar that is −1 modulo n: it leads from a point of order n, and from no other, back to its own u.
    static func minus1() throws(AACryptoError) -> SecretBytes { try clamped(WideInteger(low: 1)) }

    private static func clamped(_ d: WideInteger) throws(AACryptoError) -> SecretBytes {
        // n ≡ 5 (mod 8), so d + k·n ≡ 0 (mod 8) for k = 3d.
        let multiple = d &+ order &* (3 &* UInt64(truncatingIfNeeded: d.low) & 7)
        let chosen = WideInteger.select(multiple.bit254, multiple, order &* 8 &- multiple)
        guard chosen.bit254 == 1 else {
            throw AACryptoError(.invalidKey, "the private scalar has no form that X25519 takes")
        }
        return try SecretBytes(count: 32) { output in chosen.appendLittleEndian(to: &output) }
    }
}
