import AACore

@testable import AACrypto

/// X25519 on raw keys: `x25519_test.json`.
struct X25519Kind: WycheproofKind {
    static let types: Set<String> = ["XdhComp"]
    static let acceptableRule = "taken with the file's secret, refused where that is all zero"

    init(_ group: WycheproofGroup) {}

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        let scalar = try SecretBytes(test.hex("private"))
        return try .of(expecting: SecretBytes(test.hex("shared"))) {
            try X25519Key(scalar: scalar).sharedSecret(withPeer: test.hex("public"))
        }
    }

    func isAcceptance(due test: WycheproofCase) -> Bool { !test.flags.contains("ZeroSharedSecret") }
}

/// X25519 on keys in PEM: `x25519_pem_test.json`.
struct X25519PEMKind: WycheproofKind {
    static let types: Set<String> = ["XdhPemComp"]
    static let acceptableRule = X25519Kind.acceptableRule

    init(_ group: WycheproofGroup) {}

    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome {
        let own = try AgreementPrivateKey(text: test.text("private"))
        let peer = try AgreementPublicKey(keyValue: test.text("public"))
        return try .of(expecting: SecretBytes(test.hex("shared"))) {
            try own.sharedSecret(with: peer)
        }
    }

    func isAcceptance(due test: WycheproofCase) -> Bool { !test.flags.contains("ZeroSharedSecret") }
}
