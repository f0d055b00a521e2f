import AACore

/// A certificate with its private key, by which a client proves who it is. Files in PEM.
public struct ClientCertificate: Sendable {
    /// The certificate, followed by those between it and the authority.
    public var certificateFile: String
    /// The private key.
    public var keyFile: String
    @Redacted private var password: String?

    /// What the private key is encrypted with; `nil` when it is not. No description shows it.
    public var keyPassword: String? {
        get { password }
        set { password = newValue }
    }

    /// Names the files.
    public init(certificateFile: String, keyFile: String, keyPassword: String? = nil) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
        password = keyPassword
    }
}
