public import AACore

/// An agreement key pair that is kept as text, in PKCS #8: a recipient's key, or a key for tests against other implementations.
///
/// A data session makes its own pair (``SessionKeyPair``), which never leaves its type: keep none of those in a file.
public struct StoredAgreementKey: Sendable {
    /// The public half.
    public let publicKey: AgreementPublicKey
    private let der: SecretBytes

    /// Reads a `PRIVATE KEY` (PKCS #8) in PEM, on one line or many, or its bare base64.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no key of either form, or does not fit the public key inside.
    public init(text: String) throws(AACryptoError) {
        publicKey = try AgreementPrivateKey(text: text).publicKey
        var pem = try PEM(text)
        der = try SecretBytes(taking: &pem.der)
    }

    /// Makes a new pair.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if the random source gives another number of bytes than 32.
    public static func generate(
        on curve: AgreementCurve, from random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> StoredAgreementKey {
        var scalar = random.bytes(X25519Key.byteCount)
        guard scalar.count == X25519Key.byteCount else {
            throw AACryptoError(.invalidParameter, "the random source gave another number of bytes than was asked")
        }
        // Below 2²⁵², which is just below n: even over all but 2⁻¹²⁶ of the scalars there are.
        if curve == .weierstrass25519 { scalar[0] &= 0x0F }
        return try StoredAgreementKey(text: text(of: PKCS8.der(curve, scalar: SecretBytes(taking: &scalar))))
    }

    /// The pair as `PRIVATE KEY` in PEM. Whoever has the text has the key: keep it where keys are kept.
    public func privatePEM() -> String { Self.text(of: der) }

    private static func text(of der: SecretBytes) -> String {
        var bytes = der.withBytes { bytes in bytes.indices.map { bytes[$0] } }
        defer { SecretStorage.wipe(&bytes) }
        return PEM.text("PRIVATE KEY", bytes)
    }
}

extension StoredAgreementKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `StoredAgreementKey(x25519 de9edb7d…)`: the public half alone.
    public var description: String { "StoredAgreementKey(\(publicKey))" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
