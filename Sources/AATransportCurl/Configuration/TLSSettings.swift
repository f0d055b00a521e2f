/// What a server has to prove, and what the client proves to it.
///
/// ```swift
/// var tls = TLSSettings(authorityFile: "/etc/aa/partner-ca.pem")
/// tls.clientCertificate = ClientCertificate(certificateFile: "/etc/aa/fiu.pem", keyFile: "/etc/aa/fiu.key")
/// ```
///
/// A server's certificate and its name are always checked. There is no setting that turns this off.
public struct TLSSettings: Sendable {
    /// A version of TLS. Older ones than these are not offered: RFC 8996 forbids them.
    public enum Version: Hashable, Sendable {
        /// TLS 1.2 (RFC 5246).
        case v1_2
        /// TLS 1.3 (RFC 8446).
        case v1_3
    }

    /// The oldest version that is spoken. Default: TLS 1.2.
    public var minimumVersion: Version
    /// A file of certificates in PEM that are trusted, instead of the system's authorities. Default: the system's.
    public var authorityFile: String?
    /// Public keys, one of which the server's certificate must have, besides being trusted. Default: any.
    ///
    /// Name the next key beside the present one, or no request gets through once the server has changed it.
    public var pinnedPublicKeys: [PublicKeyPin]
    /// What the client shows to a server that asks for a certificate (mutual TLS). Default: nothing.
    public var clientCertificate: ClientCertificate?

    /// Sets what is proven. Files are read when a connection is made.
    public init(
        minimumVersion: Version = .v1_2, authorityFile: String? = nil, pinnedPublicKeys: [PublicKeyPin] = [],
        clientCertificate: ClientCertificate? = nil
    ) {
        self.minimumVersion = minimumVersion
        self.authorityFile = authorityFile
        self.pinnedPublicKeys = pinnedPublicKeys
        self.clientCertificate = clientCertificate
    }
}
