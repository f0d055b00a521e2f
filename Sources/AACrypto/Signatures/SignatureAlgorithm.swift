/// One signature algorithm, with keys of its kind.
protocol SignatureAlgorithm: Sendable {
    /// Its name in JOSE.
    var name: JWSAlgorithm { get }

    /// How many bytes every signature of this key has.
    func signatureByteCount(with key: SignatureKey) -> Int

    /// Whether a signature of that length holds.
    ///
    /// - Parameter digest: The SHA-256 of `input`, which the transcript names whatever the algorithm hashes.
    func verify(
        _ signature: [UInt8], over input: SigningInput, digest: [UInt8], with key: SignatureKey
    ) throws(AACryptoError) -> Bool

    /// What a signature that does not hold tells of its making.
    func origin(of signature: [UInt8], with key: SignatureKey) -> String
}

extension SignatureAlgorithm {
    /// Most signatures tell nothing.
    var unknownOrigin: String { "it was not made with this key, or it was made over another input" }

    func origin(of signature: [UInt8], with key: SignatureKey) -> String { unknownOrigin }
}

/// An algorithm that signatures are made with here too.
protocol SigningAlgorithm: SignatureAlgorithm {
    /// Signs.
    func sign(_ input: SigningInput, with key: SignatureKey) throws(AACryptoError) -> [UInt8]
}
