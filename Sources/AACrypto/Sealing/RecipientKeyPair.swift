public import AACore

/// An X25519 key pair that opens the envelopes sealed to its public half.
public struct RecipientKeyPair: Sendable {
    let privateKey: SecretBytes
    /// The public half, to be given to senders.
    public let publicKey: RecipientPublicKey

    /// Takes the 32 bytes of a private key (RFC 7748).
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` on another number of bytes.
    public init(privateKey: SecretBytes) throws(AACryptoError) {
        guard privateKey.count == X25519Key.byteCount else {
            throw AACryptoError(.invalidKey, "an X25519 private key has 32 bytes")
        }
        self.privateKey = privateKey
        publicKey = try RecipientPublicKey(bytes: X25519Key(scalar: privateKey).publicKey)
    }

    /// Makes a new pair.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if the random source gives another number of bytes than 32.
    public static func generate(
        from random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> RecipientKeyPair {
        try RecipientKeyPair(privateKey: .random(count: X25519Key.byteCount, from: random))
    }

    /// Reads a `PRIVATE KEY` (PKCS #8, RFC 8410) in PEM, or its bare base64. The caller's text is the caller's to forget.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no X25519 key, or does not fit the public key that stands beside it.
    public init(pem: String) throws(AACryptoError) {
        let key = try AgreementPrivateKey(text: pem)
        publicKey = try RecipientPublicKey(key.publicKey)
        privateKey = key.scalar
    }
}

extension RecipientKeyPair: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `RecipientKeyPair(x25519 de9edb7d…)`: the public half alone.
    public var description: String { "RecipientKeyPair(\(publicKey))" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
