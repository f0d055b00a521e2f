import AACore
import AAModels
import AATransport

/// One request to a gateway that answers in JSON and signs nothing, and its answer.
struct GatewayExchange: Sendable {
    let provider: EntityID
    let dialect: any GatewayDialect
    let transport: any HTTPTransport
    let clock: any WallClock

    /// An answer, and what an error about it says.
    struct Answer<Body: Sendable>: Sendable {
        let body: Body
        let raw: [UInt8]
        let failure: ExchangeFailure
        /// How long the gateway wants to be left alone, though it answered.
        let pause: Duration?
    }

    /// Sends a request and reads the answer.
    func send<Body: JSONConvertible>(
        _ operation: ProviderOperation, expecting type: Body.Type,
        _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> Answer<Body> {
        var (response, failure) = try await send(operation, request)
        let json: JSONValue
        // Once: the body may hold all documents of a session.
        do { json = try JSONDocument.uniqueMembers(response.body) } catch {
            throw failure.malformed(error.description, cause: error)
        }
        guard !dialect.isRefusal(json) else { throw refusal(response, failure) }
        failure = failure.answered(response.status, traceID: dialect.traceID(in: json))
        do {
            return Answer(
                body: try Body(json: json, at: .root), raw: response.body, failure: failure,
                pause: pause(after: response))
        } catch { throw failure.malformed(error.description, cause: error) }
    }

    /// Sends a request, and hands over the answer as it came unless it is a refusal.
    func send(
        _ operation: ProviderOperation, _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> (HTTPResponse, ExchangeFailure) {
        let failure = ExchangeFailure(operation: operation, provider: provider, messageID: nil)
        let response: HTTPResponse
        do {
            response = try await transport.send(request())
        } catch { throw self.failure(error, failure) }
        guard response.status.isSuccess else { throw refusal(response, failure) }
        return (response, failure.answered(response.status))
    }

    private func failure(_ error: TransportError, _ failure: ExchangeFailure) -> ProviderError {
        let code: ProviderError.Code
        let reason: String
        switch error.code {
        case .cancelled: (code, reason) = (.cancelled, error.reason)
        case .invalidURL:
            (code, reason) = (.unknownReference, "no id of \(dialect.name)'s has this form: \(error.reason)")
        case .unauthenticated where error.retry == .never:
            (code, reason) = (.unauthorized, "\(error.reason); \(dialect.credentials)")
        case .signingFailed: (code, reason) = (.signingFailed, error.reason)
        default: (code, reason) = (.transportFailed, error.reason)
        }
        // A login that was refused has a status, and the call has not.
        let answered = error.status.map { failure.answered($0) } ?? failure
        return answered(
            code, reason, mayHaveBeenCarriedOut: error.phase == .afterSend, retry: error.retry, cause: error)
    }

    /// What an answer says that is a refusal, whatever its status.
    func refusal(_ response: HTTPResponse, _ failure: ExchangeFailure) -> ProviderError {
        let meaning = dialect.refusal(dialect.json(ofRefusal: response.body), response.status)
        let failure = failure.answered(response.status, traceID: meaning.traceID)
        return failure(
            meaning.code, meaning.reason, providerCode: meaning.providerCode,
            mayHaveBeenCarriedOut: meaning.mayHaveBeenCarriedOut(response.status),
            // A quota that is used up makes nothing good that waiting does not.
            retry: meaning.code.usualRetry == .after(nil) ? pause(after: response).map { .after($0) } : nil)
    }

    private func pause(after response: HTTPResponse) -> Duration? {
        response.retryAfter(at: clock.now()) ?? response.rateLimitReset(at: clock.now())
    }
}
