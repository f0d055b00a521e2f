/// The X25519 public key (RFC 7748) of whoever an envelope is sealed to.
public struct RecipientPublicKey: Sendable, Hashable {
    let key: AgreementPublicKey

    init(_ key: AgreementPublicKey) throws(AACryptoError) {
        guard key.curve == .x25519 else {
            throw AACryptoError(.invalidKey, "a recipient's key is an X25519 key, not one of the Weierstrass form")
        }
        self.key = key
    }

    /// Takes the 32 bytes of u.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` on another number of bytes. A key of small order is found out when sealing.
    public init(bytes: [UInt8]) throws(AACryptoError) {
        try self.init(AgreementPublicKey(curve: .x25519, coordinates: bytes))
    }

    /// Reads a `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 8410) in PEM, or its bare base64.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is no X25519 key.
    public init(pem: String) throws(AACryptoError) {
        try self.init(AgreementPublicKey(keyValue: pem))
    }

    /// The 32 bytes of u.
    public var bytes: [UInt8] { key.coordinates }

    /// `PUBLIC KEY` in PEM: SubjectPublicKeyInfo of 44 bytes (RFC 8410).
    public var pem: String { key.pem }
}

extension RecipientPublicKey: CustomStringConvertible {
    /// `x25519 de9edb7d…`: the key's first bytes, for logs.
    public var description: String { key.description }
}
