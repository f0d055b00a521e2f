import AACore
import AAModels
import AATransport

/// What an error of one exchange says besides what went wrong.
struct ExchangeFailure: Sendable {
    let operation: ProviderOperation
    let provider: EntityID
    let messageID: MessageID?
    private(set) var status: HTTPStatus?
    private(set) var traceID: TraceID?

    init(operation: ProviderOperation, provider: EntityID, messageID: MessageID?) {
        self.operation = operation
        self.provider = provider
        self.messageID = messageID
    }

    /// The same, once there is an answer.
    func answered(_ status: HTTPStatus, traceID: TraceID? = nil) -> ExchangeFailure {
        var failure = self
        failure.status = status
        failure.traceID = traceID
        return failure
    }

    /// Makes the error.
    func callAsFunction(
        _ code: ProviderError.Code, _ reason: String, providerCode: ErrorCode? = nil,
        mayHaveBeenCarriedOut: Bool = false, retry: RetryAdvice? = nil, cause: (any Error)? = nil
    ) -> ProviderError {
        ProviderError(
            code, operation, provider, reason, messageID: messageID, status: status, providerCode: providerCode,
            traceID: traceID, mayHaveBeenCarriedOut: mayHaveBeenCarriedOut, retry: retry, cause: cause)
    }

    /// The answer is the provider's, and is not what the specification says.
    func malformed(_ reason: String, cause: (any Error)? = nil) -> ProviderError {
        self(.malformedAnswer, reason, mayHaveBeenCarriedOut: true, cause: cause)
    }

    /// The answer is the provider's, and speaks of something else than was asked.
    func mismatch(_ reason: String) -> ProviderError {
        self(.mismatchedAnswer, reason, mayHaveBeenCarriedOut: true)
    }
}
