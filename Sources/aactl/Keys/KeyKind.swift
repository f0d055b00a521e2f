import AACore
import AACrypto

/// The kinds of keys that `aactl keys generate` makes.
enum KeyKind: String, CaseIterable {
    case weierstrass25519, x25519, rs256, ps256, eddsa

    /// The names, for messages.
    static let list = allCases.map(\.rawValue).joined(separator: ", ")

    /// What the key is for.
    enum Purpose {
        case agreement(AgreementCurve)
        case signing(JWSAlgorithm)
    }

    var purpose: Purpose {
        switch self {
        case .weierstrass25519: .agreement(.weierstrass25519)
        case .x25519: .agreement(.x25519)
        case .rs256: .signing(.rs256)
        case .ps256: .signing(.ps256)
        case .eddsa: .signing(.edDSA)
        }
    }

    var isRSA: Bool { self == .rs256 || self == .ps256 }
}
