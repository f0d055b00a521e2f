import AACore
import AAModels
import AATransport

extension ReBITExchange {
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
}
