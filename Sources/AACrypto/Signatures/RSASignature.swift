import AACore

/// RS256 and PS256.
struct RSASignature: SigningAlgorithm {
    let name: JWSAlgorithm
    private let padding: SignaturePadding

    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2).
    static let rs256 = RSASignature(name: .rs256, padding: .pkcs1)
    /// RSASSA-PSS (RFC 8017 §8.1).
    static let ps256 = RSASignature(name: .ps256, padding: .pss)

    func signatureByteCount(with key: SignatureKey) -> Int { (key.bits + 7) / 8 }

    func sign(_ input: SigningInput, with key: SignatureKey) throws(AACryptoError) -> [UInt8] {
        try key.sign(digest: input.digest(), padding: padding)
    }

    func verify(
        _ signature: [UInt8], over input: SigningInput, digest: [UInt8], with key: SignatureKey
    ) throws(AACryptoError) -> Bool {
        try key.verify(signature, digest: digest, padding: padding)
    }

    /// PKCS #1 v1.5 shows the digest that was signed; PSS salts it.
    func origin(of signature: [UInt8], with key: SignatureKey) -> String {
        guard padding == .pkcs1 else { return unknownOrigin }
        guard let signed = key.signedDigest(in: signature) else { return "it was not made with this key" }
        return "this key signed another input, SHA-256 \(Hex.encode(signed))"
    }
}
