public import AATransport

extension CurlTransport {
    /// What a ``CurlTransport`` allows.
    public struct Configuration: Sendable {
        /// Which proxy requests go through.
        public enum Proxy: Hashable, Sendable {
            /// None, whatever the environment says.
            case direct
            /// What `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` say.
            case fromEnvironment
            /// This one. What goes to an `https` URL stays encrypted on its way through it.
            case through(HTTPURL)
        }

        /// How long one exchange may take, from connecting to the last byte. Default: 60 seconds.
        ///
        /// Of a streamed response it bounds the time to the head, and then each wait for a piece.
        public var timeout: Duration
        /// The most bytes of a response's body, after decompression. Default: 64 MiB. A streamed body has no such bound.
        public var maximumBodyBytes: Int
        /// The most bytes of a response's head, interim responses included. Default: 64 KiB.
        public var maximumHeaderBytes: Int
        /// The most header fields of a response. Default: 256.
        public var maximumHeaderCount: Int
        /// The most exchanges with one host at a time, and so connections to it; others wait for their turn. Default: 8. A
        /// streamed response takes up one until its body is read or let go. Over HTTP/2 they share connections.
        public var maximumConnectionsPerHost: Int
        /// Whether a server of an `https` URL is offered HTTP/2 (ALPN). Default: yes.
        public var allowsHTTP2: Bool
        /// Which proxy requests go through. Default: none.
        public var proxy: Proxy
        /// Whom an `https` URL's server must prove to be, and how. Default: TLS 1.2, the system's authorities.
        public var tls: TLSSettings

        /// Sets the limits.
        public init(
            timeout: Duration = .seconds(60), maximumBodyBytes: Int = 64 << 20, maximumHeaderBytes: Int = 64 << 10,
            maximumHeaderCount: Int = 256, maximumConnectionsPerHost: Int = 8, allowsHTTP2: Bool = true,
            proxy: Proxy = .direct, tls: TLSSettings = TLSSettings()
        ) {
            self.timeout = timeout
            self.maximumBodyBytes = maximumBodyBytes
            self.maximumHeaderBytes = maximumHeaderBytes
            self.maximumHeaderCount = maximumHeaderCount
            self.maximumConnectionsPerHost = maximumConnectionsPerHost
            self.allowsHTTP2 = allowsHTTP2
            self.proxy = proxy
            self.tls = tls
        }
    }
}
