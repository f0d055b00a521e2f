internal import COpenSSL

/// The group of ``Weierstrass25519``, for key agreement on OpenSSL's generic curve arithmetic.
///
/// The object is never changed after it was made, so threads may share it.
@safe
final class WeierstrassGroup: Sendable {
    private nonisolated(unsafe) let group: OpaquePointer

    /// The one group there is.
    static let shared = Result { () throws(AACryptoError) in try WeierstrassGroup() }

    private init() throws(AACryptoError) {
        let context = try BigNumberContext()
        let p = try BigNumber(Weierstrass25519.p)
        let a = try BigNumber(Weierstrass25519.a)
        let b = try BigNumber(Weierstrass25519.b)
        guard let group = unsafe EC_GROUP_new_curve_GFp(p.pointer, a.pointer, b.pointer, context.pointer) else {
            throw .backend("EC_GROUP_new_curve_GFp")
        }
        unsafe self.group = group
        let generator = try unsafe CurvePoint(group: group)
        try unsafe generator.set(x: Weierstrass25519.generatorX, y: Weierstrass25519.generatorY, group: group)
        let order = try BigNumber(Weierstrass25519.n)
        let cofactor = try BigNumber([Weierstrass25519.cofactor])
        try unsafe check(
            EC_GROUP_set_generator(group, generator.pointer, order.pointer, cofactor.pointer), "EC_GROUP_set_generator")
    }

    deinit { unsafe EC_GROUP_free(group) }

    /// A scalar uniform in [1, n − 1]: 48 random bytes modulo n − 1, plus 1 (FIPS 186-5, A.2.1: extra random bits).
    func scalar(from random: SecretBytes) throws(AACryptoError) -> SecretBytes {
        let context = try BigNumberContext()
        let seed = try BigNumber(random)
        let order = try BigNumber(Weierstrass25519.n)
        let scalar = try BigNumber()
        try unsafe check(BN_sub_word(order.pointer, 1), "BN_sub_word")
        try unsafe check(BN_div(nil, scalar.pointer, seed.pointer, order.pointer, context.pointer), "BN_div")
        try unsafe check(BN_add_word(scalar.pointer, 1), "BN_add_word")
        return try scalar.secret(count: Weierstrass25519.fieldByteCount)
    }

    /// Requires a scalar that came from outside to lie in [1, n − 1].
    func validate(scalar: SecretBytes) throws(AACryptoError) {
        let value = try BigNumber(scalar)
        let order = try BigNumber(Weierstrass25519.n)
        guard unsafe BN_is_zero(value.pointer) == 0, unsafe BN_cmp(value.pointer, order.pointer) < 0 else {
            throw AACryptoError(.invalidKey, "the private scalar is not between 1 and n - 1")
        }
    }

    /// The public point X ‖ Y, 64 bytes, of a scalar.
    func publicPoint(of scalar: SecretBytes) throws(AACryptoError) -> [UInt8] {
        let context = try BigNumberContext()
        let scalar = try BigNumber(scalar)
        let point = try unsafe CurvePoint(group: group)
        try unsafe check(
            EC_POINT_mul(group, point.pointer, scalar.pointer, nil, nil, context.pointer), "EC_POINT_mul")
        let x = try BigNumber()
        let y = try BigNumber()
        try unsafe check(
            EC_POINT_get_affine_coordinates(group, point.pointer, x.pointer, y.pointer, context.pointer),
            "EC_POINT_get_affine_coordinates")
        return try x.bytes(count: Weierstrass25519.fieldByteCount) + y.bytes(count: Weierstrass25519.fieldByteCount)
    }

    /// Requires X ‖ Y, 64 bytes, to be a point of order n of this curve.
    ///
    /// A point of another curve or of a small order would let its sender read our scalar bit by bit.
    func validate(point coordinates: [UInt8]) throws(AACryptoError) {
        _ = try peer(coordinates)
    }

    /// The X coordinate of scalar · point, 32 bytes big-endian, leading zeros kept.
    func sharedSecret(scalar: SecretBytes, peer coordinates: [UInt8]) throws(AACryptoError) -> SecretBytes {
        let context = try BigNumberContext()
        let peer = try peer(coordinates)
        let product = try unsafe CurvePoint(group: group)
        let scalar = try BigNumber(scalar)
        try unsafe check(
            EC_POINT_mul(group, product.pointer, nil, peer.pointer, scalar.pointer, context.pointer), "EC_POINT_mul")
        let x = try BigNumber()
        try unsafe check(
            EC_POINT_get_affine_coordinates(group, product.pointer, x.pointer, nil, context.pointer),
            "EC_POINT_get_affine_coordinates")
        return try x.secret(count: Weierstrass25519.fieldByteCount)
    }

    private func peer(_ coordinates: [UInt8]) throws(AACryptoError) -> CurvePoint {
        let count = Weierstrass25519.fieldByteCount
        guard coordinates.count == 2 * count else { throw AACryptoError(.invalidKey, "the point has not 64 bytes") }
        let (x, y) = (coordinates.prefix(count), coordinates.suffix(count))
        // OpenSSL would reduce a coordinate silently: two texts for one key.
        guard x.lexicographicallyPrecedes(Weierstrass25519.p) else {
            throw AACryptoError(.invalidKey, "the point's x is not below p")
        }
        guard y.lexicographicallyPrecedes(Weierstrass25519.p) else {
            throw AACryptoError(.invalidKey, "the point's y is not below p")
        }
        let point = try unsafe CurvePoint(group: group)
        do throws(AACryptoError) { try unsafe point.set(x: x, y: y, group: group) } catch {
            throw AACryptoError(.invalidKey, "the point is not on the curve", backend: error.backend)
        }
        let context = try BigNumberContext()
        let multiple = try unsafe CurvePoint(group: group)
        let order = try BigNumber(Weierstrass25519.n)
        try unsafe check(
            EC_POINT_mul(group, multiple.pointer, nil, point.pointer, order.pointer, context.pointer), "EC_POINT_mul")
        guard unsafe EC_POINT_is_at_infinity(group, multiple.pointer) == 1 else {
            throw AACryptoError(.invalidKey, "the point's order is not n")
        }
        return point
    }
}

/// Owns one `EC_POINT`, wiped and freed exactly once.
@safe
private struct CurvePoint: ~Copyable {
    let pointer: OpaquePointer

    init(group: OpaquePointer) throws(AACryptoError) {
        guard let pointer = unsafe EC_POINT_new(group) else { throw .backend("EC_POINT_new") }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EC_POINT_clear_free(pointer) }

    /// Sets the affine coordinates; OpenSSL refuses them when they are not on the curve.
    borrowing func set(
        x: some Collection<UInt8>, y: some Collection<UInt8>, group: OpaquePointer
    ) throws(AACryptoError) {
        let context = try BigNumberContext()
        let x = try BigNumber(x)
        let y = try BigNumber(y)
        try unsafe check(
            EC_POINT_set_affine_coordinates(group, pointer, x.pointer, y.pointer, context.pointer),
            "EC_POINT_set_affine_coordinates")
    }
}
