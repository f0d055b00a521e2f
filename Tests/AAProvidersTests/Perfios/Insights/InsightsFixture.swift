import AACore
import AACrypto
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

/// Clients of Insights whose answers a test writes.
struct InsightsFixture {
    let transport: ScriptedTransport
    let insights: PerfiosInsights
    let hosted: PerfiosHosted
    let clock = ManualClock(at: Sample.now)

    static let transaction: InsightsTransactionID = "Q3DQ1645251830578"
    static let file: InsightsFileID = "0123456789abcdef0123456789abcdef01234567"

    init(
        _ steps: [ScriptedTransport.Step], key: SigningKey? = Keys.user,
        observer: some Observer = SilentObserver(),
        edit: (inout PerfiosInsightsConfiguration) -> Void = { _ in },
        editHosted: (inout PerfiosHostedConfiguration) -> Void = { _ in }
    ) throws {
        transport = ScriptedTransport(steps)
        let key = try #require(key)
        let host = try HTTPURL(PerfiosInsightsConfiguration.sandbox)
        var configuration = PerfiosInsightsConfiguration(baseURL: host, vendor: "acmelend", key: key)
        edit(&configuration)
        insights = PerfiosInsights(
            configuration, transport: transport.observed(by: observer), clock: clock,
            random: SeededRandomSource(seed: 1))
        var hostedConfiguration = PerfiosHostedConfiguration(
            baseURL: host, client: "acme", clientID: "canary-id", clientSecret: "canary-secret", key: key)
        editHosted(&hostedConfiguration)
        hosted = PerfiosHosted(
            hostedConfiguration, transport: transport.observed(by: observer), clock: clock)
    }

    /// One answer.
    init(
        _ body: String, _ status: HTTPStatus = .ok, mediaType: String? = nil,
        edit: (inout PerfiosInsightsConfiguration) -> Void = { _ in }
    ) throws {
        try self.init([.respond(Self.answer(body, status, mediaType: mediaType))], edit: edit)
    }

    static func answer(_ body: String, _ status: HTTPStatus = .ok, mediaType: String? = nil) -> HTTPResponse {
        var headers = HTTPHeaders()
        headers["Content-Type"] = mediaType
        return HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
    }

    static var payload: InsightsPayload {
        var payload = InsightsPayload(txnID: "TXN-0001", processing: .statement)
        payload.loanAmount = Amount(100_000)
        payload.loanDuration = 12
        payload.loanType = "Personal"
        payload.callbackURL = "https://example.com/perfios/callback"
        payload.acceptancePolicy = InsightsPayload.atLeastOneTransactionInRange
        payload.uploadsScans = false
        payload.from = PerfiosMonth(year: 2026, month: 3)
        payload.to = PerfiosMonth(year: 2026, month: 8)
        return payload
    }

    /// The only request that was sent.
    var request: HTTPRequest {
        get throws {
            try #require(transport.requests.count == 1)
            return transport.requests[0]
        }
    }

    /// The text of the only request's body.
    var body: String { get throws { String(decoding: try request.body, as: UTF8.self) } }
}
