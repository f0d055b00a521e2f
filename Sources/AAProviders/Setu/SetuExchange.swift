import AACore
import AAModels
import AATransport

/// One request to Setu and its answer.
struct SetuExchange: Sendable {
    let provider: EntityID
    let transport: any HTTPTransport
    let clock: any WallClock

    /// An answer, and what an error about it says.
    struct Answer<Body: JSONConvertible>: Sendable {
        let body: Body
        let raw: [UInt8]
        let failure: ExchangeFailure
    }

    /// Sends a request and reads the answer.
    func send<Body: JSONConvertible>(
        _ operation: ProviderOperation, expecting type: Body.Type,
        _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> Answer<Body> {
        let failure = ExchangeFailure(operation: operation, provider: provider, messageID: nil)
        let response: HTTPResponse
        do {
            response = try await transport.send(request())
        } catch { throw Self.failure(error, failure) }
        var answered = failure.answered(response.status)
        guard response.status.isSuccess else { throw refusal(response, answered) }
        do {
            // Once: the body may hold all documents of a session.
            let json = try JSONDocument.uniqueMembers(response.body)
            answered = failure.answered(response.status, traceID: SetuErrorBody(json).traceID)
            return Answer(body: try Body(json: json, at: .root), raw: response.body, failure: answered)
        } catch { throw answered.malformed(error.description, cause: error) }
    }

    private static func failure(_ error: TransportError, _ failure: ExchangeFailure) -> ProviderError {
        let code: ProviderError.Code
        let reason: String
        switch error.code {
        case .cancelled: (code, reason) = (.cancelled, error.reason)
        case .invalidURL: (code, reason) = (.unknownReference, "no id of Setu's has this form: \(error.reason)")
        case .unauthenticated where error.retry == .never:
            code = .unauthorized
            reason =
                "\(error.reason); credentials are those of the product, in its testing details, and the token service "
                + "is \(SetuAuthentication.tokenService)"
        default: (code, reason) = (.transportFailed, error.reason)
        }
        return failure(
            code, reason, mayHaveBeenCarriedOut: error.phase == .afterSend, retry: error.retry, cause: error)
    }

    private func refusal(_ response: HTTPResponse, _ failure: ExchangeFailure) -> ProviderError {
        let body = SetuErrorBody(try? JSONDocument(response.body).root)
        let failure = failure.answered(response.status, traceID: body.traceID)
        let meaning = SetuRefusal(body, response.status)
        let wait = response.retryAfter(at: clock.now()) ?? response.rateLimitReset(at: clock.now())
        return failure(
            meaning.code, meaning.reason, providerCode: body.code,
            // Whoever failed, or gave up waiting, at Setu or at the AA behind it (a 400), may have done what was asked.
            mayHaveBeenCarriedOut: meaning.code == .unavailable && response.status != .tooManyRequests,
            retry: wait.map { .after($0) })
    }
}
