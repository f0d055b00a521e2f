public import AATransport

extension SetuProvider {
    /// Whether a request to Setu may be sent again without harm: for `RetryPolicy.isIdempotent` of a `Retry` in the transport.
    ///
    /// A refresh is a GET that uses the consent; asking for account availability and revoking are POSTs that do no harm twice.
    public static func isIdempotent(_ request: HTTPRequest) -> Bool {
        let segments = request.url.pathSegments
        switch request.method {
        case .get: return !segments.contains("refresh")
        case .post: return ["account-availability", "revoke", "login"].contains(segments.last)
        default: return false
        }
    }
}
