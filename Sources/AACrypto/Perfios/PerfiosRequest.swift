public import AACore

/// What a signature of Perfios's Insights API covers of a request (PERFIOS-RSA-SHA256).
///
/// It resembles AWS's signature version 4 and is not it: nothing stands between the headers and their names.
public struct PerfiosRequest: Sendable {
    /// The name of a query parameter and one of its values. A name may stand several times.
    public typealias Parameter = (name: String, value: String)

    /// How a byte outside `A–Z a–z 0–9 _ - ~ . /` is written into the signed text.
    public enum Escape: String, Sendable {
        /// Two lower-case digits: `,` is `2c`. So does the vendor's own sample.
        case bareDigits = ""
        /// The digits behind a percent sign: `,` is `%2c`.
        case percent = "%"
    }

    /// The method, in upper case.
    public let method: String
    /// The value of `Host`.
    public let host: String
    /// The path without the query, not encoded.
    public let path: String
    /// The parameters of the query, not encoded.
    public let query: [Parameter]
    /// The exact bytes of the body; empty for GET, and for a multipart upload whatever it carries.
    public let body: [UInt8]
    /// The instant in `X-Perfios-Date`, written in UTC.
    public let date: Timestamp
    /// How the path and the query are escaped.
    public let escape: Escape

    /// Describes a request.
    ///
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if the method is not of upper-case letters, the host has a blank or a line
    ///   break, or the path does not begin with a slash.
    public init(
        method: String, host: String, path: String, query: [Parameter] = [], body: [UInt8] = [], date: Timestamp,
        escape: Escape = .bareDigits
    ) throws(AACryptoError) {
        guard !method.isEmpty, method.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw AACryptoError(.invalidParameter, "a method is of upper-case letters")
        }
        guard !host.isEmpty, host.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw AACryptoError(.invalidParameter, "a host is of printable ASCII without blanks")
        }
        guard path.hasPrefix("/") else { throw AACryptoError(.invalidParameter, "a path begins with a slash") }
        self.method = method
        self.host = host
        self.path = path
        self.query = query
        self.body = body
        self.date = date
        self.escape = escape
    }
}
