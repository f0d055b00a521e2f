/// Seals or opens the chunks of one envelope in their order, and hashes what the sender signs.
struct EnvelopeCipher: ~Copyable {
    /// The most plaintext in a chunk; all chunks but the last have as much.
    static let chunkByteCount = 64 << 10
    /// A full chunk with its tag.
    static let sealedChunkByteCount = chunkByteCount + AESGCM.tagByteCount

    private let key: SecretBytes
    private let header: EnvelopeHeader
    private let digest: DigestContext
    /// The number of the next chunk; `nil` after the last one that the counter can name.
    var counter: UInt32? = 0

    /// Derives the key of an envelope from either party's private key.
    ///
    /// - Parameter peer: The other party's public key: the recipient's for the sender, the ephemeral one for the recipient.
    init(
        header: EnvelopeHeader, privateKey: SecretBytes, peer: [UInt8], recipient: RecipientPublicKey,
        additionalData: [UInt8]
    ) throws(AACryptoError) {
        let secret = try X25519Key(scalar: privateKey).sharedSecret(withPeer: peer)
        let info =
            try EnvelopeHeader.magic + header.ephemeralKey + recipient.bytes + SHA256.digest(additionalData)
        let digest = try DigestContext()
        try digest.update(header.bytes)
        key = try HKDF.derive(from: secret, salt: [], info: info, count: AESGCM.keyByteCount)
        self.header = header
        self.digest = digest
    }

    mutating func seal(_ chunk: [UInt8], isLast: Bool) throws(AACryptoError) -> [UInt8] {
        let iv = try nextNonce(isLast: isLast)
        let sealed = try AESGCM.seal(chunk, key: key, iv: iv)
        try digest.update(sealed.suffix(AESGCM.tagByteCount))
        return sealed
    }

    mutating func open(_ sealed: [UInt8], isLast: Bool) throws(AACryptoError) -> [UInt8] {
        let iv = try nextNonce(isLast: isLast)
        let chunk = try AESGCM.open(sealed, key: key, iv: iv)
        try digest.update(sealed.suffix(AESGCM.tagByteCount))
        return chunk
    }

    /// What the sender signs: SHA-256 of the header and all tags. To be asked for once, after the last chunk.
    borrowing func signedDigest() throws(AACryptoError) -> [UInt8] { try digest.finish() }

    /// STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): place and end of a chunk are part of its nonce.
    private mutating func nextNonce(isLast: Bool) throws(AACryptoError) -> [UInt8] {
        guard let number = counter else {
            throw AACryptoError(.invalidParameter, "an envelope has at most 2^32 chunks")
        }
        counter = number == .max ? nil : number + 1
        let numberBytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
        return header.noncePrefix + numberBytes + [isLast ? 1 : 0]
    }
}
