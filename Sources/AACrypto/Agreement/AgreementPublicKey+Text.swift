import AACore

extension AgreementPublicKey {
    /// PEM on one line, the only armoured form that the reference service takes for the Weierstrass form.
    public var keyValue: String {
        "-----BEGIN PUBLIC KEY-----\(Base64.encode(der))-----END PUBLIC KEY-----"
    }
}

extension AgreementPublicKey: CustomStringConvertible {
    /// `weierstrass25519 04cbda31…`: the curve and the key's first bytes, for logs.
    public var description: String { "\(curve) \(Hex.encode(coordinates.prefix(8)))…" }
}
