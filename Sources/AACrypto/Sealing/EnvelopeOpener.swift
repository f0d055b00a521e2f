/// Opens an envelope piece by piece, in constant memory.
///
/// What ``update(_:)`` returns is authentic and in its place, but not yet all: an envelope that was cut short gives its first
/// chunks and then an error. Use the text, and believe in its sender, after ``finish()`` has returned; on an error throw away
/// what came before.
public struct EnvelopeOpener: ~Copyable {
    private let keyPair: RecipientKeyPair
    private let additionalData: [UInt8]
    private let sender: VerificationKey?
    private var cipher: EnvelopeCipher?
    private var isSigned = false
    private var isBroken = false
    private var input: [UInt8] = []

    /// Begins to open an envelope.
    ///
    /// - Parameters:
    ///   - keyPair: The recipient's.
    ///   - additionalData: What the sender gave.
    ///   - sender: The key of the sender that is expected. Without one, only an unsigned envelope opens: a signature that nobody
    ///     checks says nothing.
    public init(with keyPair: RecipientKeyPair, additionalData: [UInt8], sender: VerificationKey? = nil) {
        self.keyPair = keyPair
        self.additionalData = additionalData
        self.sender = sender
    }

    /// Takes the next piece, and returns what of the plaintext is authentic; may be empty.
    ///
    /// - Throws: ``AACryptoError/Code/malformedEnvelope`` if it is no envelope of version 1,
    ///   ``AACryptoError/Code/invalidSignature`` if it is signed and no sender is expected or the other way round,
    ///   ``AACryptoError/Code/authenticationFailed`` if a chunk was changed or moved, or the key or the additional data is another,
    ///   and ``AACryptoError/Code/invalidKey`` if the ephemeral key has a small order. After an error every call fails.
    public mutating func update(_ piece: [UInt8]) throws(AACryptoError) -> [UInt8] {
        try guarded { (opener) throws(AACryptoError) in try opener.take(piece) }
    }

    /// Ends the envelope, and returns the last of the plaintext. Only now it is complete, and the sender's signature holds.
    ///
    /// - Throws: as ``update(_:)``, which includes an end that comes too early; ``AACryptoError/Code/invalidSignature`` with the
    ///   transcript if the sender's signature does not hold.
    public consuming func finish() throws(AACryptoError) -> [UInt8] {
        try guarded { (opener) throws(AACryptoError) in try opener.end() }
    }

    private mutating func guarded(
        _ body: (inout EnvelopeOpener) throws(AACryptoError) -> [UInt8]
    ) throws(AACryptoError) -> [UInt8] {
        guard !isBroken else { throw AACryptoError(.authenticationFailed, "the envelope was refused before") }
        isBroken = true
        let plaintext = try body(&self)
        isBroken = false
        return plaintext
    }

    private mutating func take(_ piece: [UInt8]) throws(AACryptoError) -> [UInt8] {
        input += piece
        if cipher == nil {
            guard input.count >= EnvelopeHeader.byteCount else { return [] }
            try begin(EnvelopeHeader(input.prefix(EnvelopeHeader.byteCount)))
            input.removeFirst(EnvelopeHeader.byteCount)
        }
        // What may be the last chunk and the signature waits for what follows.
        let kept = EnvelopeCipher.sealedChunkByteCount + (isSigned ? EnvelopeTrailer.maximumByteCount : 0)
        return try openChunks(keeping: kept)
    }

    private mutating func begin(_ header: EnvelopeHeader) throws(AACryptoError) {
        guard header.isSigned == (sender != nil) else {
            let reason =
                header.isSigned
                ? "the envelope is signed and no sender's key was given" : "the envelope is not signed by its sender"
            throw AACryptoError(.invalidSignature, reason)
        }
        isSigned = header.isSigned
        cipher = try EnvelopeCipher(
            header: header, privateKey: keyPair.privateKey, peer: header.ephemeralKey, recipient: keyPair.publicKey,
            additionalData: additionalData)
    }

    /// Opens full chunks from the front while more than `kept` bytes are there.
    private mutating func openChunks(keeping kept: Int) throws(AACryptoError) -> [UInt8] {
        var plaintext: [UInt8] = []
        var rest = input[...]
        while rest.count > kept {
            let chunk = Array(rest.prefix(EnvelopeCipher.sealedChunkByteCount))
            plaintext += try cipher?.open(chunk, isLast: false) ?? []
            rest = rest.dropFirst(chunk.count)
        }
        if rest.count < input.count { input = Array(rest) }
        return plaintext
    }

    private mutating func end() throws(AACryptoError) -> [UInt8] {
        var body = input[...]
        let signature = isSigned ? try EnvelopeTrailer.take(from: &body) : nil
        input = Array(body)
        var plaintext = try openChunks(keeping: EnvelopeCipher.sealedChunkByteCount)
        guard input.count >= AESGCM.tagByteCount, let last = try cipher?.open(input, isLast: true) else {
            throw AACryptoError(.malformedEnvelope, "the envelope breaks off")
        }
        plaintext += last
        if let sender, let signature, let digest = try cipher?.signedDigest() {
            _ = try sender.verifyDetached(signature, over: digest)
        }
        return plaintext
    }
}

// It belongs to one task at a time, which may pass it on.
@available(*, unavailable)
extension EnvelopeOpener: Sendable {}
