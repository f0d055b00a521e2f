public import AACore

/// Seals and opens an envelope that is in memory as a whole; ``EnvelopeSealer`` and ``EnvelopeOpener`` do it piece by piece.
public enum Envelope: Sendable {
    /// Seals a text.
    ///
    /// - Throws: as ``EnvelopeSealer``.
    public static func seal(
        _ plaintext: [UInt8], to recipient: RecipientPublicKey, additionalData: [UInt8], signer: SigningKey? = nil,
        random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> [UInt8] {
        var sealer = try EnvelopeSealer(
            to: recipient, additionalData: additionalData, signer: signer, random: random)
        let start = try sealer.update(plaintext)
        return try start + sealer.finish()
    }

    /// Opens an envelope, all of it or nothing.
    ///
    /// - Throws: as ``EnvelopeOpener``.
    public static func open(
        _ envelope: [UInt8], with keyPair: RecipientKeyPair, additionalData: [UInt8], sender: VerificationKey? = nil
    ) throws(AACryptoError) -> [UInt8] {
        var opener = EnvelopeOpener(with: keyPair, additionalData: additionalData, sender: sender)
        let start = try opener.update(envelope)
        return try start + opener.finish()
    }
}
