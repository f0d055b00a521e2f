import AACore

/// Says whether a webhook comes from the provider that shares a secret with us: HMAC-SHA256 over the raw body.
///
/// MoneyOne's portal takes such a secret. Which header carries the code, and in which encoding, no public text says: the caller
/// picks the header, and hexadecimal and base64 are both read. Verify before parsing, over the bytes that came from the socket.
public struct WebhookAuthenticator: Sendable {
    private let key: SecretBytes

    /// Takes the secret as the provider's portal shows it, in UTF-8.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is empty: everyone could sign under it.
    public init(key: SecretBytes) throws(AACryptoError) {
        guard key.count > 0 else { throw AACryptoError(.invalidKey, "the webhook's secret is empty") }
        self.key = key
    }

    /// The 32 bytes of the code over a body, for whoever sends one.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func code(over body: [UInt8]) throws(AACryptoError) -> [UInt8] {
        try HMAC.sha256(body, key: key).withBytes { bytes in bytes.indices.map { bytes[$0] } }
    }

    /// Requires the code in a header to be the one of this body, in a time that does not depend on where they differ.
    ///
    /// - Parameters:
    ///   - body: The bytes as they were received.
    ///   - signature: The header's value: 64 hexadecimal digits of either case, or 44 characters of base64.
    /// - Throws: ``AACryptoError/Code/invalidSignature`` if it is another code or no code.
    public func verify(body: [UInt8], signature: String) throws(AACryptoError) {
        guard let bytes = Self.bytes(signature), try SecretBytes(bytes) == HMAC.sha256(body, key: key) else {
            throw AACryptoError(.invalidSignature, "the webhook's code is not the one of its body under our secret")
        }
    }

    private static func bytes(_ signature: String) -> [UInt8]? {
        signature.utf8.count == 2 * HMAC.byteCount ? try? Hex.decode(signature) : try? Base64.decode(signature)
    }
}

extension WebhookAuthenticator: CustomStringConvertible, CustomReflectable {
    /// `WebhookAuthenticator`
    public var description: String { "WebhookAuthenticator" }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
