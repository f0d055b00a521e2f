public import AACore
import AACrypto
public import AATransport

/// Perfios's hosted journey (DCP): the customer hands over documents in Perfios's pages, and a report comes of it. Source: a public
/// client of the LSP SDK.
///
/// Each request is signed as those for ``PerfiosInsights`` are, and carries our id and secret as well.
public struct PerfiosHosted: Sendable {
    private let configuration: PerfiosHostedConfiguration
    private let exchange: InsightsExchange
    private let clock: any WallClock

    /// Speaks to the host of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where the journey is and who we are to it.
    ///   - transport: Reaches Perfios. Its middlewares see each request as it goes out, with our secret.
    ///   - clock: Says what time it is, for signatures and links.
    public init(
        _ configuration: PerfiosHostedConfiguration, transport: some HTTPTransport,
        clock: some WallClock = SystemWallClock()
    ) {
        self.configuration = configuration
        self.clock = clock
        exchange = InsightsExchange(
            provider: configuration.id, key: configuration.key, escape: configuration.escape, transport: transport,
            clock: clock)
    }

    /// POST …/initDocumentCollection: a link for one customer, under an id of ours.
    ///
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` if the customer would be sent to a host that is not Perfios's.
    public func start(
        _ request: HostedDocumentRequest, as transaction: String
    ) async throws(ProviderError) -> HostedDocumentLink {
        let issuedAt = clock.now()
        let answer = try await exchange.send(.startTransaction, expecting: HostedDocumentAnswer.self) {
            () throws(TransportError) in
            HTTPRequest(
                method: .post, url: try url(transaction).appending(segment: "initDocumentCollection"),
                headers: headers, body: request.json.bytes())
        }
        try answer.failure.check(
            redirect: answer.body.redirectURL, under: configuration.customerDomains, of: InsightsDialect().name)
        return HostedDocumentLink(url: answer.body.redirectURL, issuedAt: issuedAt)
    }

    /// GET …/report: the report, a zip archive with JSON in it. Under any other status than 200, all of it is asked for
    /// (`?includes=all`), as some reports are given in no other way.
    ///
    /// - Throws: the refusal of the second call.
    public func report(_ transaction: String) async throws(ProviderError) -> InsightsReport {
        do { return try await report(transaction, all: false) } catch {
            // A login that went wrong would go wrong again.
            let isAnswered = ![.unauthorized, .transportFailed].contains(error.code)
            guard let status = error.status, status != .ok, isAnswered, status != .tooManyRequests else {
                throw error
            }
            return try await report(transaction, all: true)
        }
    }

    private func report(_ transaction: String, all: Bool) async throws(ProviderError) -> InsightsReport {
        try await exchange.report(.report) { () throws(TransportError) in
            let url = try url(transaction).appending(segment: "report")
            return HTTPRequest(
                method: .get, url: all ? url.appending(queryItem: "includes", value: "all") : url, headers: headers)
        }
    }

    private func url(_ transaction: String) throws(TransportError) -> HTTPURL {
        try configuration.path.url(
            at: configuration.baseURL, ["client": configuration.client, "transaction": transaction])
    }

    private var headers: HTTPHeaders {
        let pair = Base64.encode(Array("\(configuration.clientID):\(configuration.clientSecret)".utf8))
        return [
            "Content-Type": "application/json", "Accept": "application/json, */*",
            "Authorization": "\(configuration.authorizationScheme) \(pair)", "grant_type": "client_credentials",
        ]
    }
}
