import AACore
import AAProviders
import AATransport
import Testing

/// A gateway's refusal, and what it means.
struct RefusalRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let response: HTTPResponse
    let code: ProviderError.Code
    let retry: RetryAdvice
    var mayHaveBeenCarriedOut = false

    init(
        _ name: String, _ response: HTTPResponse, _ code: ProviderError.Code, _ retry: RetryAdvice,
        mayHaveBeenCarriedOut: Bool
    ) {
        testDescription = name
        self.response = response
        self.code = code
        self.retry = retry
        self.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut
    }

    /// An answer that is not in the gateway's own form.
    static func bare(
        _ status: HTTPStatus, _ body: String, _ code: ProviderError.Code, _ retry: RetryAdvice = .never,
        headers: HTTPHeaders = [:], mayHaveBeenCarriedOut: Bool = false
    ) -> RefusalRow {
        RefusalRow(
            "\(status) \(body.prefix(30)) \(headers)",
            HTTPResponse(status: status, headers: headers, body: Array(body.utf8)), code, retry,
            mayHaveBeenCarriedOut: mayHaveBeenCarriedOut)
    }
}
