/// Whether a key may be sent as a bare point, without the structure that says of which curve it is.
public enum RawPoints: Sendable, Hashable {
    /// Only a `SubjectPublicKeyInfo`, as ReBIT's reference service sends.
    case refused
    /// Also 64 or 65 bytes, a point of the Weierstrass form, and 32 bytes, a u of X25519; in hexadecimal, base64 or base64url. Old
    /// samples of aggregators and the health stack's twin of this protocol send them.
    case accepted
}
