/// SHA-256 (FIPS 180-4): for digests in transcripts, fingerprints and chains.
public enum SHA256: Sendable {
    /// The 32 bytes of the digest.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public static func digest(_ bytes: [UInt8]) throws(AACryptoError) -> [UInt8] {
        let context = try DigestContext()
        try context.update(bytes)
        return try context.finish()
    }
}
