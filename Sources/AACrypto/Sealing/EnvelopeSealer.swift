public import AACore

/// Seals a text of any length to a recipient's public key, piece by piece, in constant memory.
///
/// ```swift
/// var sealer = try EnvelopeSealer(to: recipient, additionalData: name, signer: ourKey)
/// while let piece = try read() { try write(sealer.update(piece)) }
/// try write(sealer.finish())
/// ```
///
/// Each envelope has a key of its own. Without a signature the recipient learns that nobody changed it, not who sent it.
/// The format is in `Documentation/envelope.md`.
public struct EnvelopeSealer: ~Copyable {
    private var cipher: EnvelopeCipher
    private let signer: SigningKey?
    private var plaintext: [UInt8] = []
    /// What is ready and not handed out yet.
    private var output: [UInt8]

    /// Begins an envelope.
    ///
    /// - Parameters:
    ///   - recipient: Whose private key opens it.
    ///   - additionalData: What the recipient must know to open it and is not inside, such as the name of the file.
    ///   - signer: The sender's key; by default the envelope is not signed.
    ///   - random: Where the ephemeral key and the nonce prefix come from.
    /// - Throws: ``AACryptoError/Code/invalidKey`` for a recipient's key of small order.
    public init(
        to recipient: RecipientPublicKey, additionalData: [UInt8], signer: SigningKey? = nil,
        random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) {
        let ephemeral = try RecipientKeyPair.generate(from: random)
        let prefix = random.bytes(EnvelopeHeader.noncePrefixByteCount)
        guard prefix.count == EnvelopeHeader.noncePrefixByteCount else {
            throw AACryptoError(.invalidParameter, "the random source gave another number of bytes than was asked")
        }
        let header = EnvelopeHeader(
            isSigned: signer != nil, ephemeralKey: ephemeral.publicKey.bytes, noncePrefix: prefix)
        cipher = try EnvelopeCipher(
            header: header, privateKey: ephemeral.privateKey, peer: recipient.bytes, recipient: recipient,
            additionalData: additionalData)
        self.signer = signer
        output = header.bytes
    }

    /// Takes the next piece, and returns what of the envelope is ready; may be empty.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` past 2³² chunks (256 TiB).
    public mutating func update(_ piece: [UInt8]) throws(AACryptoError) -> [UInt8] {
        plaintext += piece
        var rest = plaintext[...]
        // A full chunk may be the last one: it waits for a byte behind it.
        while rest.count > EnvelopeCipher.chunkByteCount {
            output += try cipher.seal(Array(rest.prefix(EnvelopeCipher.chunkByteCount)), isLast: false)
            rest = rest.dropFirst(EnvelopeCipher.chunkByteCount)
        }
        if rest.count < plaintext.count { plaintext = Array(rest) }
        defer { output = [] }
        return output
    }

    /// Ends the envelope, and returns the rest of it.
    ///
    /// - Throws: as ``update(_:)``, and as ``SigningKey/signDetached(_:)``.
    public consuming func finish() throws(AACryptoError) -> [UInt8] {
        output += try cipher.seal(plaintext, isLast: true)
        if let signer {
            output += try EnvelopeTrailer.bytes(signer.signDetached(cipher.signedDigest()))
        }
        return output
    }
}

// It belongs to one task at a time, which may pass it on.
@available(*, unavailable)
extension EnvelopeSealer: Sendable {}
