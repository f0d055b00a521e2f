/// EdDSA over Ed25519 (RFC 8032, RFC 8037).
///
/// It hashes the input twice, each time behind something else, so the input is put together in memory: a copy of the payload.
struct EdDSASignature: SigningAlgorithm {
    let name = JWSAlgorithm.edDSA

    func signatureByteCount(with key: SignatureKey) -> Int { 64 }

    func sign(_ input: SigningInput, with key: SignatureKey) throws(AACryptoError) -> [UInt8] {
        try key.sign(message: input.bytes(), signatureByteCount: signatureByteCount(with: key))
    }

    func verify(
        _ signature: [UInt8], over input: SigningInput, digest: [UInt8], with key: SignatureKey
    ) throws(AACryptoError) -> Bool {
        try key.verify(signature, message: input.bytes())
    }
}
