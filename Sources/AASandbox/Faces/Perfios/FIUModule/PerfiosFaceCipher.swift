import AACore
import AACrypto
import AAModels

/// Whose key the FIPs of a face encrypt for: the FIU's, or one that the module made and gives away.
struct PerfiosFaceCipher: Sendable {
    private let peer: AgreementPublicKey
    private let nonce: [UInt8]
    /// The member `uatKeyMaterial`.
    let escrow: JSONValue?

    /// The FIU's key.
    init(_ material: KeyMaterial) throws(AACryptoError) {
        peer = try AgreementPublicKey(keyValue: material.keyValue)
        nonce = try SessionKeyPair.nonce(fromText: material.nonce)
        escrow = nil
    }

    /// A key of UAT's, in the form of BouncyCastle on one line.
    init(escrowFrom random: some RandomSource) throws(AACryptoError) {
        let key = try StoredAgreementKey.generate(on: .weierstrass25519, from: random)
        peer = key.publicKey
        nonce = random.bytes(32)
        escrow = .object([
            "privateKey": .string(key.privatePEM().filter { !$0.isNewline }),
            "nonce": .string(Base64.encode(nonce)),
        ])
    }

    /// The members of an account that a FIP encrypted, with a key pair for it alone.
    func sealed(_ document: [UInt8], until expiry: Timestamp) throws(AACryptoError) -> JSONObject {
        let keys = try SessionKeyPair(curve: peer.curve)
        defer { keys.destroy() }
        let sealed = try keys.seal(document, to: peer, nonce: nonce)
        let material: JSONValue = .object([
            "cryptoAlg": "ECDH", "curve": "Curve25519", "Nonce": .string(Base64.encode(keys.nonce)),
            "DHPublicKey": .object(["KeyValue": .string(keys.publicKey.keyValue), "expiry": expiry.json]),
        ])
        return ["encryptedFI": .string(sealed), "fipKeyMaterial": material]
    }
}
