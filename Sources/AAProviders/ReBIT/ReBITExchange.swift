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

    /// Sends a signed body and returns the verified answer.
    func post<Body: Message>(
        _ request: some Message, to path: String, for operation: ProviderOperation, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let failure = failure(operation, request.messageID)
        var headers = headers
        headers[ReBITHeader.contentType] = "application/json"
        return try await send(
            HTTPRequest(
                method: .post, url: configuration.baseURL.appending(path: path), headers: headers, body: request.bytes),
            failure, expecting: type)
    }

    /// Asks for what has an id, in the way of the version.
    func read<Body: Message>(
        _ query: ReBITQuery, for operation: ProviderOperation, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        switch configuration.version.reading {
        case .post: try await post(query.body, to: query.path, for: operation, expecting: type)
        case .get: try await get(query, failure(operation, nil), expecting: type)
        }
    }

    /// Asks whether the AA is up. ReBIT asks for no signature of the request here, but for one of the answer.
    func heartbeat() async throws(ProviderError) -> Answer<HeartbeatResponse> {
        try await send(
            HTTPRequest(
                method: .get, url: configuration.baseURL.appending(path: ReBITPath.heartbeat), headers: headers),
            failure(.heartbeat, nil), expecting: HeartbeatResponse.self)
    }

    /// A GET signs ReBIT's own path with the id in its place, not what stands before it in the URL.
    private func get<Body: Message>(
        _ query: ReBITQuery, _ failure: ExchangeFailure, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let request: HTTPRequest
        do {
            let url = try configuration.baseURL.appending(path: query.collection).appending(segment: query.id)
            request = try await signing.signed(
                HTTPRequest(method: .get, url: url, headers: headers),
                over: Array("\(query.collection)/\(query.id)".utf8))
        } catch { throw Self.failure(error, failure) }
        return try await send(request, failure, expecting: type)
    }

    private var headers: HTTPHeaders {
        var headers = HTTPHeaders()
        headers[ReBITHeader.clientAPIKey] = configuration.apiKey
        if configuration.isBehindRouter {
            let recipient: JSONValue = .object(["recipient-id": configuration.aggregator.json])
            headers[ReBITHeader.requestMeta] = Base64.encode(recipient.bytes())
        }
        return headers
    }

    private func failure(_ operation: ProviderOperation, _ id: MessageID?) -> ExchangeFailure {
        ExchangeFailure(operation: operation, provider: configuration.aggregator, messageID: id)
    }

    private func send<Body: Message>(
        _ request: HTTPRequest, _ failure: ExchangeFailure, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let response: HTTPResponse
        do { response = try await client.send(request) } catch { throw Self.failure(error, failure) }
        let failure = failure.answered(response.status)
        if response.isOutage, response.body.isEmpty {
            throw failure(
                .unavailable, "the AA or what stands before it cannot be reached", mayHaveBeenCarriedOut: true,
                retry: .after(response.retryAfter(at: clock.now())))
        }
        guard response.status.isSuccess else { throw refusal(response, failure) }

        let body = try decode(type, from: response, failure)
        try check(body, failure, configuration.version.answers)
        guard failure.messageID == nil || body.messageID == failure.messageID else {
            throw failure.mismatch("txnid is not that of the request")
        }
        return Answer(body: body, raw: response.body, failure: failure)
    }

    private static func failure(_ error: TransportError, _ failure: ExchangeFailure) -> ProviderError {
        let code: ProviderError.Code =
            switch error.code {
            case .cancelled: .cancelled
            case .signingFailed: .signingFailed
            case .unverified: .unverified
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

    /// The checks that every answer must pass: a version it may have, and a time that is now.
    private func check(
        _ body: some Message, _ failure: ExchangeFailure, _ versions: Set<APIVersion>
    ) throws(ProviderError) {
        if let version = (body as? any HeadedMessage)?.header.version, !versions.contains(version) {
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
            try check(body, failure, APIVersion.known.union(configuration.version.answers))
        } catch { return error }
        let meaning = ReBITRefusal(body.code, response.status)
        let isOurs = failure.messageID == nil || body.messageID == failure.messageID
        let retry: RetryAdvice? = response.retryAfter(at: clock.now()).map { .after($0) } ?? meaning.retry
        return failure(
            meaning.code, isOurs ? meaning.reason : meaning.reason + " (the answer names no request of ours)",
            providerCode: body.code, mayHaveBeenCarriedOut: response.status.isServerError, retry: retry)
    }
}
