import AACrypto

extension AgreementCurve {
    /// The word of ReBIT's KeyMaterial (`curve`).
    var rebitName: String {
        switch self {
        case .weierstrass25519: "Curve25519"
        case .x25519: "X25519"
        }
    }
}
