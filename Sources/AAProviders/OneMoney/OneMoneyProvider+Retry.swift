public import AATransport

extension OneMoneyProvider {
    /// Whether a request to FinPro may be sent again without harm: for `RetryPolicy.isIdempotent` of a `Retry` in the transport.
    ///
    /// All its calls are POSTs, most of which read. Those that do not are requests for consent and for data, and the increment of
    /// data, which is given out once.
    public static func isIdempotent(_ request: HTTPRequest) -> Bool {
        let path = request.url.pathSegments
        return !["requestconsent", "getalllatestfidata"].contains(path.last ?? "")
            && path.suffix(2) != ["fi", "request"]
    }
}
