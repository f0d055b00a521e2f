import AATransport
internal import CCurl

extension EasyHandle {
    /// Sets what holds for every request of a transport.
    ///
    /// A streamed body comes over HTTP/1.1, on a connection of its own: where one of HTTP/2 is paused, libcurl (7.88) lets all others
    /// of the connection wait.
    func apply(
        _ configuration: CurlTransport.Configuration, isStreamed: Bool
    ) throws(TransportError) {
        try set(CURLOPT_NOSIGNAL, true)
        try allowHTTPOnly()
        try leaveResolverBehind()
        try set(CURLOPT_FOLLOWLOCATION, false)
        try set(CURLOPT_DISALLOW_USERNAME_IN_URL, true)
        // A path is sent as it was written, dots included: it may be signed.
        try set(CURLOPT_PATH_AS_IS, true)
        try set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
        try set(
            CURLOPT_HTTP_VERSION,
            Int(configuration.allowsHTTP2 && !isStreamed ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1))
        try apply(configuration.proxy)
        try apply(configuration.tls)
    }

    private func apply(_ proxy: CurlTransport.Configuration.Proxy) throws(TransportError) {
        // What the proxy answers to CONNECT is not the response.
        try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)
        switch proxy {
        case .fromEnvironment: break
        case .direct: try set(CURLOPT_PROXY, "")
        case .through(let url):
            // Without a port libcurl would take 1080, whatever the scheme.
            let port = url.port == nil ? ":\(url.effectivePort)" : ""
            try set(CURLOPT_PROXY, "\(url.scheme)://\(url.authority)\(port)")
            try set(CURLOPT_NOPROXY, "")
        }
    }

    private func apply(_ tls: TLSSettings) throws(TransportError) {
        let version = tls.minimumVersion == .v1_2 ? CURL_SSLVERSION_TLSv1_2 : CURL_SSLVERSION_TLSv1_3
        // A proxy that is reached over TLS is held to the same.
        for option in [CURLOPT_SSLVERSION, CURLOPT_PROXY_SSLVERSION] { try set(option, Int(version)) }
        if let file = tls.authorityFile {
            for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { try set(option, file) }
            // Else the system's folder of authorities would be trusted beside it.
            for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { try set(option, nil) }
        }
        if !tls.pinnedPublicKeys.isEmpty {
            try set(CURLOPT_PINNEDPUBLICKEY, tls.pinnedPublicKeys.map(\.text).joined(separator: ";"))
        }
        if let certificate = tls.clientCertificate {
            try set(CURLOPT_SSLCERT, certificate.certificateFile)
            try set(CURLOPT_SSLKEY, certificate.keyFile)
            // Without one, OpenSSL would ask for the password of an encrypted key at the terminal, and wait.
            try set(CURLOPT_KEYPASSWD, certificate.keyPassword ?? "")
        }
    }

    /// Sets what is sent. The body itself is asked for when it is needed.
    func apply(_ request: HTTPRequest) throws(TransportError) {
        try set(CURLOPT_URL, request.url.text)
        switch request.method {
        case .head: try set(CURLOPT_NOBODY, true)
        case _ where request.body.isEmpty && ![.post, .put, .patch].contains(request.method):
            try set(CURLOPT_HTTPGET, true)
            try set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        default:
            // With a length, be it 0.
            try set(CURLOPT_POST, true)
            try set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        }
        try set(lines: Self.lines(of: request))
    }

    private static func lines(of request: HTTPRequest) -> [String] {
        // libcurl's own, from the URL and the body.
        let own = ["host", "content-length", "transfer-encoding"]
        let headers = request.headers.filter { !own.contains($0.name.lowercased()) }
        // A name with a semicolon stands for an empty value, one with nothing for a field that is not sent: libcurl would ask
        // before it sends a large body, and call any body a web form.
        let absent = ["Expect", "Content-Type", "Accept"].filter { request.headers[$0] == nil }.map { "\($0):" }
        return headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" } + absent
    }
}
