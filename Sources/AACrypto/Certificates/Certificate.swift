public import AACore

/// An X.509 certificate (RFC 5280), as a carrier of a public key.
///
/// Nothing is verified here but its form: not who issued it, not the chain to a root, not revocation, not the extensions, and not the
/// time. Whether a certificate may be trusted is the host's to decide, with its own trust store, before the key is used.
public struct Certificate: Sendable {
    /// The first moment of its validity.
    public let notBefore: Timestamp
    /// The last moment of its validity: its expiry.
    public let notAfter: Timestamp
    private let key: SignatureKey

    /// Reads one certificate in PEM (`CERTIFICATE`), on one line or many, or the bare base64 of its DER.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` as ``init(der:)``, and if the text holds something else or several certificates.
    public init(pem: String) throws(AACryptoError) {
        let pem = try PEM(pem)
        guard pem.label == nil || pem.label == "CERTIFICATE" else {
            throw AACryptoError(.invalidKey, "the PEM text holds something other than a certificate")
        }
        try self.init(der: pem.der)
    }

    /// Reads a certificate in DER.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is malformed, or if its key is not one that
    ///   ``VerificationKey/init(pem:keyID:algorithm:)`` takes.
    public init(der: [UInt8]) throws(AACryptoError) {
        let certificate = try X509(der: der)
        notBefore = try certificate.notBefore()
        notAfter = try certificate.notAfter()
        key = try certificate.publicKey()
    }

    /// Whether an instant lies in its validity; none does where the end stands before the beginning.
    public func isValid(at instant: Timestamp) -> Bool { notBefore <= instant && instant <= notAfter }

    /// The public key.
    ///
    /// - Parameters:
    ///   - keyID: The key's name, which a header must then carry.
    ///   - algorithm: The one algorithm that a header may name; by default each of the key's kind.
    /// - Throws: ``AACryptoError/Code/invalidKey`` if the algorithm does not fit.
    public func verificationKey(
        keyID: KeyID? = nil, algorithm: JWSAlgorithm? = nil
    ) throws(AACryptoError) -> VerificationKey {
        try VerificationKey(key, keyID: keyID, algorithm: algorithm)
    }
}

extension Certificate: CustomStringConvertible {
    /// `Certificate(RSA 2048 bits, valid to 2030-01-01T00:00:00Z)`
    public var description: String { "Certificate(\(key), valid to \(notAfter))" }
}
