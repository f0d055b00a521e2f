import AACore
import AACrypto
import AAModels
import AATransport

/// One request to an AA and its answer: signed on the way out, verified over its raw bytes on the way in.
///
/// Nothing of an answer is used before its signature holds, and an answer that is not to this very request is refused.
struct ReBITExchange: Sendable {
    let configuration: ReBITConfiguration
    let transport: any HTTPTransport
    let signer: any MessageSigner
    let verifier: SignatureVerifier
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
        let failure = ExchangeFailure(
            operation: operation, provider: configuration.aggregator, messageID: request.messageID)
        let body = request.bytes
        let signature: String
        do { signature = try await signer.signDetached(body) } catch {
            throw failure(.signingFailed, "our signature could not be made", cause: error)
        }
        let headers: HTTPHeaders = [
            ReBITHeader.contentType: "application/json", ReBITHeader.signature: signature,
            ReBITHeader.clientAPIKey: configuration.apiKey,
        ]
        return try await send(
            HTTPRequest(
                method: .post, url: configuration.baseURL.appending(path: path), headers: headers, body: body),
            failure, expecting: type)
    }

    /// Asks for a resource without a body. ReBIT asks for no signature of the request here, but for one of the answer.
    func get<Body: Message>(
        _ path: String, for operation: ProviderOperation, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let failure = ExchangeFailure(operation: operation, provider: configuration.aggregator, messageID: nil)
        return try await send(
            HTTPRequest(
                method: .get, url: configuration.baseURL.appending(path: path),
                headers: [ReBITHeader.clientAPIKey: configuration.apiKey]),
            failure, expecting: type)
    }

    private func send<Body: Message>(
        _ request: HTTPRequest, _ failure: ExchangeFailure, expecting type: Body.Type
    ) async throws(ProviderError) -> Answer<Body> {
        let response: HTTPResponse
        do { response = try await transport.send(request) } catch {
            throw failure(
                error.code == .cancelled ? .cancelled : .transportFailed, error.reason,
                mayHaveBeenCarriedOut: error.phase == .afterSend, retry: error.retry, cause: error)
        }
        let failure = failure.answered(response.status)
        try await verify(response, failure)
        guard response.status.isSuccess else { throw refusal(response, failure) }

        let body = try decode(type, from: response, failure)
        try check(body, failure)
        guard body.messageID == failure.messageID else { throw failure.mismatch("txnid is not that of the request") }
        return Answer(body: body, raw: response.body, failure: failure)
    }

    private func verify(_ response: HTTPResponse, _ failure: ExchangeFailure) async throws(ProviderError) {
        let signature = response.headers[ReBITHeader.signature]
        do { try await verifier.verify(signature, of: configuration.aggregator, over: response.body) } catch {
            // A gateway in front of the AA answers 429, 502 or 503 unsigned: then its status is all there is to know.
            if response.isOutage {
                throw failure(
                    .unavailable, error.reason, mayHaveBeenCarriedOut: true, retry: .after(response.retryAfter),
                    cause: error.cause)
            }
            throw failure(
                .unverified, error.reason, mayHaveBeenCarriedOut: true,
                retry: error.isSourceFailure ? .after(nil) : nil, cause: error.cause)
        }
    }

    private func decode<Body: Message>(
        _ type: Body.Type, from response: HTTPResponse, _ failure: ExchangeFailure
    ) throws(ProviderError) -> Body {
        do { return try Body(jsonBytes: response.body) } catch {
            throw failure.malformed(error.description, cause: error)
        }
    }

    /// The checks that every answer must pass: a version we speak, and a time that is now.
    private func check(_ body: some Message, _ failure: ExchangeFailure) throws(ProviderError) {
        if let version = (body as? any HeadedMessage)?.header.version, !version.isKnown {
            throw failure.malformed("ver is a version that is not spoken here")
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
            try check(body, failure)
        } catch { return error }
        let meaning = ReBITRefusal(body.code, response.status)
        let isOurs = failure.messageID == nil || body.messageID == failure.messageID
        let retry: RetryAdvice? = response.retryAfter.map { .after($0) } ?? meaning.retry
        return failure(
            meaning.code, isOurs ? meaning.reason : meaning.reason + " (the answer names no request of ours)",
            providerCode: body.code, mayHaveBeenCarriedOut: response.status.isServerError, retry: retry)
    }
}

extension HTTPResponse {
    /// Whether the status says that the host cannot be reached for now.
    fileprivate var isOutage: Bool {
        status.isServerError || status == .tooManyRequests || status == .requestTimeout
    }

    /// The wait that the host asks for, in seconds (RFC 9110 §10.2.3); a date there is not read.
    fileprivate var retryAfter: Duration? {
        headers["retry-after"].flatMap { Int($0) }.flatMap { $0 >= 0 ? .seconds($0) : nil }
    }
}
