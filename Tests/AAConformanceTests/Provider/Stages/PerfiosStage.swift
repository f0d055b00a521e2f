import AAConformance
import AACore
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

/// Perfios' FIU module, which tells by notifications alone, and hands data over once.
func perfiosStage(_ keys: PerfiosConfiguration.Keys, _ wire: ProviderWire) throws -> ProviderStage {
    let clock = ManualClock(at: ConformingProvider.noon)
    let (inbox, token) = (InMemoryInbox(), ConformingProvider.token)
    let receiver = PerfiosNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
    let face = PerfiosFace(
        PerfiosFaceSettings(
            clientID: "canary-client", clientSecret: "canary-secret",
            callback: try HTTPURL("https://fiu.example/perfios/\(token)")),
        customers: [ConformingProvider.customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
    face.behaviour.escrowsKeys = keys == .uatEscrow
    let base = try HTTPURL(PerfiosConfiguration.uat)
    let provider = PerfiosProvider(
        PerfiosConfiguration(
            baseURL: base, user: "fiu-1", clientID: "canary-client", clientSecret: "canary-secret", keys: keys),
        transport: wire.transport(to: face.transport), clock: clock)
    let address = "\(ConformingProvider.customer.mobile)@anumati"
    var stage = ProviderStage(
        provider,
        // Keys of our own are handed over by a refetch, which only a PERIODIC consent allows.
        request: keys == .own
            ? ConformingProvider.request(address, .periodic, .monitoring)
            : ConformingProvider.request(address, .onetime),
        addresses: [base],
        approve: { await face.approve($0.handle) }, reject: { await face.reject($0.handle) })
    stage.news = { await inbox.waiting().map(\.notification.news) }
    stage.refusals = try ConformingProvider.refusals(
        [
            RecordedRefusal(
                .requestConsent, .badRequest, #"{"error": "INVALID_REQUEST", "message": "wrong"}"#,
                means: .invalidRequest)
        ],
        recorded: [
            (.requestConsent, .unauthorized, "perfios/fiu-module/error.401.unauthenticated.json", .unauthorized),
            (.fetch, .gone, "perfios/fiu-module/fi-fetch.response.410.expired.json", .dataGone),
        ])
    stage.secrets = ["canary-client", "canary-secret"]
    stage.documentMark = ConformingProvider.customer.mobile
    stage.knowsIdempotencyKeys = true
    return stage
}
