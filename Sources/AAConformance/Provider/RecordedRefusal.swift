public import AAProviders
public import AATransport

/// An answer by which a provider refused a call once, and what it means.
public struct RecordedRefusal: Sendable {
    /// The call.
    public let operation: ProviderOperation
    /// The answer, as it was recorded.
    public let response: HTTPResponse
    /// What it means.
    public let code: ProviderError.Code

    /// Takes over a recording.
    public init(_ operation: ProviderOperation, _ response: HTTPResponse, means code: ProviderError.Code) {
        self.operation = operation
        self.response = response
        self.code = code
    }
}
