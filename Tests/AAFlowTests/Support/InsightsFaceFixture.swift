import AACore
import AACrypto
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport
import Testing

/// An FIU beside the double of Perfios Insights, with a clock in the test's hand.
struct InsightsFaceFixture {
    static let token = "0123456789abcdef0123456789abcdef"
    static let secret = "client+secret/7f3a=9"
    /// Costly to make, so a run makes each once.
    static let key = try? SigningKey.generate(keyID: "fiu")
    static let otherKey = try? SigningKey.generate(keyID: "fiu")

    let clock = ManualClock(at: SandboxFixture.noon)
    let inbox = InMemoryInbox()
    let events = EventLog()
    let face: PerfiosInsightsFace
    let insights: PerfiosInsights
    let hosted: PerfiosHosted
    let customer: SandboxCustomer

    init(
        key: SigningKey? = Self.key, edit: (inout PerfiosInsightsConfiguration) -> Void = { _ in },
        editFace: (inout PerfiosInsightsFaceSettings) -> Void = { _ in }
    ) throws {
        customer = CustomerGenerator(seed: 7).customer(
            number: 0, until: SandboxFixture.noon.date(in: .india), fips: Sandbox.fipIDs)
        let receiver = PerfiosCallbackReceiver(
            inbox: inbox, door: NotificationDoor(pathToken: Self.token), clock: clock)
        var settings = PerfiosInsightsFaceSettings(
            vendor: "acmelend", client: "acme", key: try #require(Self.key).verificationKey, clientID: "id",
            clientSecret: Self.secret)
        editFace(&settings)
        face = PerfiosInsightsFace(
            settings, customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        let host = try HTTPURL(PerfiosInsightsConfiguration.sandbox)
        let key = try #require(key)
        var configuration = PerfiosInsightsConfiguration(baseURL: host, vendor: "acmelend", key: key)
        edit(&configuration)
        insights = PerfiosInsights(configuration, transport: face.transport, clock: clock)
        hosted = PerfiosHosted(
            PerfiosHostedConfiguration(
                baseURL: host, client: "acme", clientID: "id", clientSecret: Self.secret, key: key),
            transport: face.transport, clock: clock)
    }

    func payload(_ processing: InsightsProcessing, txnID: String = "TXN-1") -> InsightsPayload {
        var payload = InsightsPayload(txnID: txnID, processing: processing)
        payload.callbackURL = Self.callback
        payload.from = PerfiosMonth(year: 2025, month: 8)
        payload.to = PerfiosMonth(year: 2026, month: 1)
        return payload
    }

    static let callback = "https://fiu.example/perfios/\(token)"

    /// What the inbox has, as it is read from there.
    func callbacks() async throws -> [PerfiosCallback] {
        try await inbox.waiting().map { try PerfiosCallback(body: $0.notification.raw) }
    }
}
