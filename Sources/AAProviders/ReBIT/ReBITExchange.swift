import AACore
import AACrypto
import AAModels
import AATransport

/// One request to an AA and its answer: signed on the way out, verified over its raw bytes on the way in.
///
/// Nothing of an answer is used before its signature holds, and an answer that is not to this very request is refused.
struct ReBITExchange: Sendable {
    let configuration: ReBITConfiguration
    /// Signs what has no body to sign.
    let signing: DetachedJWSSigning
    /// Signs and verifies.
    let client: HTTPClient
    let clock: any WallClock

    /// An answer that was verified and belongs to the request.
    struct Answer<Body: Message> {
        let body: Body
        /// The bytes as they came.
        let raw: [UInt8]
        /// For errors about what the answer says.
        let failure: ExchangeFailure
    }

    func send<Body: Message>(
        _ request: HTTPRequest, _ failure: ExchangeFailure, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let response: HTTPResponse
        do { response = try await client.send(request) } catch { throw Self.failure(error, failure) }
        let failure = failure.answered(response.status)
        if response.isOutage, response.body.isEmpty {
            throw failure(
                .unavailable, "the AA or what stands before it cannot be reached",
                mayHaveBeenCarriedOut: response.mayHaveBeenCarriedOut,
                retry: .after(response.retryAfter(at: clock.now())))
        }
        guard response.status.isSuccess else { throw refusal(response, failure) }

        let body = try decode(type, from: response, failure)
        // Whether it is up, an AA is asked in no version.
        try check(body, failure, body is HeartbeatResponse ? spoken : configuration.version.answers)
        guard failure.messageID == nil || body.messageID == failure.messageID else {
            throw failure.mismatch("txnid is not that of the request")
        }
        return Answer(body: body, raw: response.body, failure: failure)
    }

    static func failure(_ error: TransportError, _ failure: ExchangeFailure) -> ProviderError {
        let code: ProviderError.Code =
            switch error.code {
            case .cancelled: .cancelled
            case .signingFailed: .signingFailed
            case .unverified: .unverified
            case .unauthenticated where error.retry == .never: .unauthorized
            default: .transportFailed
            }
        let answered = error.status.map { failure.answered($0) } ?? failure
        return answered(
            code, error.reason, mayHaveBeenCarriedOut: error.phase == .afterSend, retry: error.retry,
            cause: error)
    }

    private func decode<Body: Message>(
        _ type: Body.Type, from response: HTTPResponse, _ failure: ExchangeFailure
    ) throws(ProviderError) -> Body {
        do { return try Body(jsonBytes: response.body) } catch {
            throw failure.malformed(error.description, cause: error)
        }
    }

    /// The versions of an answer that may be in another than the request.
    private var spoken: Set<APIVersion> { APIVersion.known.union(configuration.version.answers) }

    /// The checks that every answer must pass: a version it may have, and a time that is now.
    private func check(
        _ body: some Message, _ failure: ExchangeFailure, _ versions: Set<APIVersion>
    ) throws(ProviderError) {
        guard versions.contains(body.version) else {
            throw failure.malformed("ver is not the version that was spoken")
        }
        if let timestamp = body.timestamp, !MessageWindow.contains(timestamp, at: clock.now()) {
            throw failure.mismatch("timestamp is 15 minutes or more from our clock")
        }
    }

    /// What a verified answer that is no success means.
    ///
    /// A host that refuses a request before it reads its body cannot know the `txnid`, so an error that names another request
    /// still counts; it says so.
    private func refusal(_ response: HTTPResponse, _ failure: ExchangeFailure) -> ProviderError {
        let body: ErrorResponse
        do {
            body = try decode(ErrorResponse.self, from: response, failure)
            try check(body, failure, spoken)
        } catch { return error }
        let meaning = ReBITRefusal(body.code, response.status)
        let isOurs = failure.messageID == nil || body.messageID == failure.messageID
        // Waiting makes nothing good but what waiting is for.
        let usual = meaning.retry ?? meaning.code.usualRetry
        let retry = usual == .after(nil) ? .after(response.retryAfter(at: clock.now())) : usual
        return failure(
            meaning.code, isOurs ? meaning.reason : meaning.reason + " (the answer names no request of ours)",
            providerCode: body.code, mayHaveBeenCarriedOut: response.mayHaveBeenCarriedOut, retry: retry)
    }
}

extension HTTPResponse {
    /// Whether a request with this refusal may have been acted on: 429 says that it was not read, 408 that it did not arrive whole.
    fileprivate var mayHaveBeenCarriedOut: Bool { status.isServerError }
}
