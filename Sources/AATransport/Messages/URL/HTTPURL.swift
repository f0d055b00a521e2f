/// An absolute `http` or `https` URL of the kind that is sent to: no user, no password, no fragment. RFC 3986.
///
/// Descriptions leave the query out, as it may carry personal data; ``text`` is the whole.
public struct HTTPURL: Sendable, Hashable {
    /// How the host is spoken to.
    public enum Scheme: String, Hashable, Sendable {
        /// In the clear. For loopback and tests.
        case http
        /// Over TLS.
        case https
    }

    /// How the host is spoken to.
    public let scheme: Scheme
    /// The host's name or address in lower case; an IPv6 address keeps its brackets.
    public let host: String
    /// The port, if the URL names one.
    public let port: Int?
    /// The path, percent-encoded, at least `/`.
    public let path: String
    /// The query, percent-encoded, without its `?`.
    public let query: String?

    init(scheme: Scheme, host: String, port: Int?, path: String, query: String?) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }

    /// The port to connect to: the written one, or the scheme's.
    public var effectivePort: Int { port ?? (scheme == .https ? 443 : 80) }

    /// The host, and the port if the URL names one: the value of the `Host` header.
    public var authority: String { port.map { "\(host):\($0)" } ?? host }

    /// The path and the query, as the first line of a request has them (RFC 9112 §3.2.1).
    public var requestTarget: String { query.map { "\(path)?\($0)" } ?? path }

    /// The whole URL, query included. Never log it.
    public var text: String { "\(scheme)://\(authority)\(requestTarget)" }
}

extension HTTPURL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `https://aa.example/Consent?<redacted>`
    public var description: String { "\(scheme)://\(authority)\(path)" + (query == nil ? "" : "?<redacted>") }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
