import AACore

/// The secret half of a session's key pair, with the public half that belongs to it. Both forms of the curve are agreed over by
/// X25519.
struct AgreementPrivateKey: Sendable {
    private let key: X25519Key
    /// The scalar for X25519, little-endian, to be sealed. OpenSSL would hand it out too, and leave a copy in memory.
    let scalar: SecretBytes
    let publicKey: AgreementPublicKey

    /// Takes a scalar for X25519, little-endian.
    ///
    /// - Parameter publicKey: The public half, where it came with the scalar. One that belongs to another key is refused: it is a
    ///   mix-up, or an attack.
    init(
        curve: AgreementCurve, scalar: SecretBytes, publicKey: AgreementPublicKey? = nil
    ) throws(AACryptoError) {
        key = try X25519Key(scalar: scalar)
        self.scalar = scalar
        let own = try AgreementPublicKey(curve: curve, ownU: key.publicKey)
        if let publicKey, !publicKey.sharesSecrets(with: own) {
            throw AACryptoError(.invalidKey, "the private key does not fit the public key beside it")
        }
        self.publicKey = publicKey ?? own
    }

    /// Makes a new key.
    static func generate(
        on curve: AgreementCurve, from random: some RandomSource
    ) throws(AACryptoError) -> AgreementPrivateKey {
        try AgreementPrivateKey(curve: curve, scalar: .random(count: X25519Key.byteCount, from: random))
    }

    /// What a peer of the same curve agrees on with us: X big-endian on the Weierstrass form, u little-endian on X25519.
    func sharedSecret(with peer: AgreementPublicKey) throws(AACryptoError) -> SecretBytes {
        let u = try key.sharedSecret(withPeer: peer.u)
        return switch publicKey.curve {
        case .weierstrass25519: try WeierstrassMap.x(ofSecretU: u)
        case .x25519: u
        }
    }
}
