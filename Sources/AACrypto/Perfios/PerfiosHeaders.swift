/// The headers that authenticate a request to Perfios.
public struct PerfiosHeaders: Sendable, Hashable {
    /// `X-Perfios-Content-Sha256`: of the body, in lower-case hexadecimal.
    public let contentSHA256: String
    /// `X-Perfios-Date`: `yyyyMMdd'T'HHmmss'Z'`.
    public let date: String
    /// `X-Perfios-Signature`, in lower-case hexadecimal.
    public let signature: String
    /// `Host`.
    public let host: String

    /// All headers to send, with their names.
    public var fields: [(name: String, value: String)] {
        [
            ("Host", host), ("X-Perfios-Algorithm", PerfiosRequest.algorithm),
            ("X-Perfios-Content-Sha256", contentSHA256), ("X-Perfios-Date", date),
            ("X-Perfios-Signed-Headers", PerfiosRequest.signedHeaders), ("X-Perfios-Signature", signature),
        ]
    }
}
