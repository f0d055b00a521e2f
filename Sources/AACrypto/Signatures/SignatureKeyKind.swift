/// The kinds of keys that signatures are made with: what each is for, and what JOSE calls its parts (RFC 7518 §6, RFC 8037 §2).
enum SignatureKeyKind: Sendable, CaseIterable {
    case rsa, p256, ed25519

    /// The names of a kind and its parts.
    struct Names {
        /// What we call it.
        let kind: String
        /// `kty`.
        let keyType: String
        /// `crv`.
        var curve: String?
        /// The public numbers, in the order in which they are kept.
        let publicMembers: [String]
        /// The private numbers, in the order in which they are kept.
        let privateMembers: [String]
        /// The length of each number, where it is fixed.
        var numberByteCount: Int?
    }

    var names: Names {
        switch self {
        case .rsa:
            Names(
                kind: "RSA", keyType: "RSA", publicMembers: ["n", "e"],
                privateMembers: ["d", "p", "q", "dp", "dq", "qi"])
        case .p256:
            Names(
                kind: "P-256", keyType: "EC", curve: "P-256", publicMembers: ["x", "y"], privateMembers: ["d"],
                numberByteCount: 32)
        case .ed25519:
            Names(
                kind: "Ed25519", keyType: "OKP", curve: "Ed25519", publicMembers: ["x"], privateMembers: ["d"],
                numberByteCount: 32)
        }
    }

    /// What a key of this kind verifies. It is the key that decides: a header names one of these or is refused.
    var algorithms: [any SignatureAlgorithm] {
        switch self {
        case .rsa: [RSASignature.rs256, RSASignature.ps256]
        case .p256: [ECDSASignature()]
        case .ed25519: [EdDSASignature()]
        }
    }

    func algorithm(_ name: JWSAlgorithm) -> (any SignatureAlgorithm)? { algorithms.first { $0.name == name } }

    /// The names of what a key of this kind verifies, for a person.
    var algorithmList: String { algorithms.map(\.name.rawValue).joined(separator: " and ") }
}
