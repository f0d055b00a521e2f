/// The private members of an RSA key (RFC 7518 §6.3.2).
struct RSAPrivateMembers: Sendable, Equatable {
    /// The names in a JWK, in the order of ``values``.
    static let names = ["d", "p", "q", "dp", "dq", "qi"]

    /// d, p, q, d mod (p − 1), d mod (q − 1), q⁻¹ mod p.
    let values: [SecretBytes]
}
