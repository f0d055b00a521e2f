import AACore
import AAModels
import AAProviders

/// A provider whose errors say something else than they should.
struct MisreportingProvider: ProviderWrapper {
    let good: any AccountAggregatorProvider
    let edit: @Sendable (ProviderError) -> ProviderError

    func edited(_ error: ProviderError) -> ProviderError { edit(error) }
}

extension ProviderError {
    /// The error with something changed.
    func with(
        code: Code? = nil, operation: ProviderOperation? = nil, provider: EntityID? = nil, reason: String? = nil,
        hasStatus: Bool = true, mayHaveBeenCarriedOut: Bool? = nil, retry: RetryAdvice? = nil
    ) -> ProviderError {
        ProviderError(
            code ?? self.code, operation ?? self.operation, provider ?? self.provider, reason ?? self.reason,
            messageID: messageID, status: hasStatus ? status : nil, providerCode: providerCode, traceID: traceID,
            mayHaveBeenCarriedOut: mayHaveBeenCarriedOut ?? self.mayHaveBeenCarriedOut, retry: retry ?? self.retry,
            cause: cause)
    }
}
