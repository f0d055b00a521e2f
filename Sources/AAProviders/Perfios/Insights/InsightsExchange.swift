import AACore
import AACrypto
import AATransport

/// One signed request to Perfios and its answer, in XML or JSON.
struct InsightsExchange: Sendable {
    let gateway: GatewayExchange

    init(
        provider: EntityID, key: SigningKey, escape: PerfiosRequest.Escape, transport: any HTTPTransport,
        clock: any WallClock
    ) {
        let signing = PerfiosSigning(key, escape: escape, clock: clock)
        gateway = GatewayExchange(
            provider: provider, dialect: InsightsDialect(),
            transport: HTTPClient(transport: transport, middlewares: [signing]), clock: clock)
    }

    /// Sends a request, and reads the answer in either form.
    func send<Body: JSONConvertible>(
        _ operation: ProviderOperation, expecting type: Body.Type,
        _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> GatewayExchange.Answer<Body> {
        let (response, failure) = try await send(operation, request)
        guard let json = InsightsBody.json(response.body) else {
            throw failure.malformed("the answer is neither XML nor JSON that can be read")
        }
        do {
            return .init(
                body: try Body(json: json, at: .root), raw: response.body, failure: failure, pause: nil)
        } catch {
            throw failure.malformed(error.description, cause: error)
        }
    }

    /// Sends a request. An error may come under a status of success as well.
    @discardableResult
    func send(
        _ operation: ProviderOperation, _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> (HTTPResponse, ExchangeFailure) {
        try await send(operation, request) { InsightsErrorBody(body: $0) != nil }
    }

    private func send(
        _ operation: ProviderOperation, _ request: () throws(TransportError) -> HTTPRequest,
        unless isError: ([UInt8]) -> Bool
    ) async throws(ProviderError) -> (HTTPResponse, ExchangeFailure) {
        let (response, failure) = try await gateway.send(operation, request)
        guard !isError(response.body) else { throw gateway.refusal(response, failure) }
        return (response, failure)
    }

    /// Sends a request for a report, which may be a page itself.
    func report(
        _ operation: ProviderOperation, _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> InsightsReport {
        let (response, failure) = try await send(operation, request) { body in
            if let page = InsightsErrorPage(body) {
                page.message != nil
            } else {
                InsightsErrorBody(body: body, isAlone: true) != nil
            }
        }
        guard response.status != .accepted, !response.body.isEmpty else {
            throw failure(.dataNotReady, "the report is not there yet")
        }
        return InsightsReport(response.body, mediaType: response.headers["Content-Type"])
    }
}
