import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension URLSessionTransport {
    /// What a ``URLSessionTransport`` allows.
    ///
    /// A TLS minimum, a pinned key or authority and a client certificate are not among it: `URLSession` has no API for them on
    /// Linux. `CurlTransport` of AATransportCurl has.
    public struct Configuration: Sendable {
        /// Which proxy requests go through.
        public enum Proxy: Hashable, Sendable {
            /// None. Where the environment names a proxy for the request, nothing is sent: `URLSession` cannot be told to pass
            /// it by, see ``URLSessionTransport/forgetEnvironmentProxies()``.
            case direct
            /// What `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` say.
            case fromEnvironment
        }

        /// How long one exchange may take, from connecting to the last byte. Default: 60 seconds.
        public var timeout: Duration
        /// The most bytes of a response's body, after decompression. Default: 64 MiB.
        public var maximumBodyBytes: Int
        /// The most connections to one host at a time. Default: 8.
        public var maximumConnectionsPerHost: Int
        /// Which proxy requests go through. Default: none.
        public var proxy: Proxy

        /// Sets the limits.
        public init(
            timeout: Duration = .seconds(60), maximumBodyBytes: Int = 64 << 20, maximumConnectionsPerHost: Int = 8,
            proxy: Proxy = .direct
        ) {
            self.timeout = timeout
            self.maximumBodyBytes = maximumBodyBytes
            self.maximumConnectionsPerHost = maximumConnectionsPerHost
            self.proxy = proxy
        }

        /// Nothing is kept from one exchange to the next but connections.
        var urlSession: URLSessionConfiguration {
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpCookieStorage = nil
            configuration.httpShouldSetCookies = false
            configuration.httpCookieAcceptPolicy = .never
            configuration.urlCache = nil
            configuration.urlCredentialStorage = nil
            configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
            configuration.httpMaximumConnectionsPerHost = maximumConnectionsPerHost
            return configuration
        }
    }
}
