import AACore

/// The SHA-256 digest of a public key (`SubjectPublicKeyInfo` in DER), by which a server is recognised. RFC 7469 §2.4.
///
/// ```
/// openssl x509 -in server.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64
/// ```
public struct PublicKeyPin: Hashable, Sendable {
    /// `sha256//` and the digest in base64, as libcurl takes it.
    let text: String

    /// Takes the 32 bytes of a digest in base64, with or without `sha256//` before them; `nil` for anything else.
    public init?(_ text: String) {
        let prefix = "sha256//"
        let digits = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        guard let digest = try? Base64.decode(digits), digest.count == 32 else { return nil }
        self.text = prefix + digits
    }
}
