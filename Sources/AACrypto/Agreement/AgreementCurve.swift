/// The form of Curve25519 that two parties agree over. It follows from the key, never from a label beside it.
public enum AgreementCurve: Sendable, Hashable {
    /// ReBIT's "Curve25519": BouncyCastle's short Weierstrass form, keys with explicit parameters, secret = X big-endian.
    case weierstrass25519
    /// X25519 (RFC 7748), keys with OID 1.3.101.110 (RFC 8410), secret = u little-endian.
    case x25519
}
