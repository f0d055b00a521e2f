import AAConformance
import AACore
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

/// Setu's gateway: its login, and its notifications, which nothing signs.
func setuStage(
    _ version: SetuVersion, fetchesByItself: Bool = false, _ wire: ProviderWire
) throws -> ProviderStage {
    let clock = ManualClock(at: ConformingProvider.noon)
    let (inbox, token) = (InMemoryInbox(), ConformingProvider.token)
    let receiver = SetuNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
    let face = SetuFace(
        SetuFaceSettings(
            clientID: "canary-client", clientSecret: "canary-secret", productInstance: "instance",
            callback: try HTTPURL("https://fiu.example/setu/\(token)")),
        customers: [ConformingProvider.customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
    face.behaviour.fetchesByItself = fetchesByItself
    let (base, login) = (try HTTPURL(SetuConfiguration.sandbox), try HTTPURL(SetuAuthentication.tokenService))
    let client = SetuAuthentication.Client(id: "canary-client", secret: "canary-secret")
    var configuration = SetuConfiguration(
        baseURL: base, user: "fiu-1", productInstance: "instance",
        authentication: version == .v1 ? .headers(client) : .login(client, at: login), version: version)
    configuration.fetchesByItself = fetchesByItself
    var stage = ProviderStage(
        SetuProvider(configuration, transport: wire.transport(to: face.transport), clock: clock),
        request: ConformingProvider.request("\(ConformingProvider.customer.mobile)@finvu"), addresses: [base, login],
        approve: { await face.approve($0.handle) }, reject: { await face.reject($0.handle) })
    stage.isPreliminary = { request, _ in request.url == login }
    stage.news = { await inbox.waiting().map(\.notification.news) }
    // v1 is refused in v2's words, what it has; and auto-fetch leaves no session to begin.
    stage.refusals = try setuRefusals().filter { refusal in
        refusal.operation != (version == .v1 ? .revoke : nil)
            && refusal.operation != (fetchesByItself ? .startSession : nil)
    }
    stage.secrets = ["canary-client", "canary-secret"]
    stage.documentMark = ConformingProvider.customer.mobile
    return stage
}

private func setuRefusals() throws -> [RecordedRefusal] {
    try ConformingProvider.refusals(
        [
            RecordedRefusal(
                .outcome, .notFound, #"{"errorCode": "NotFound", "errorMsg": "Consent not found"}"#,
                means: .unknownReference),
            RecordedRefusal(
                .revoke, .badRequest, #"{"errorCode": "InvalidRequest", "errorMsg": "Consent '1' is not ready"}"#,
                means: .consentNotUsable),
        ],
        recorded: [
            (
                .requestConsent, .badRequest, "setu/v2/create-consent.response.400.unknown-tags.composed.json",
                .invalidRequest
            ),
            (.outcome, .notFound, "setu/v2/last-fetch-status.response.404.consent-not-found.json", .unknownReference),
            (.revoke, .badRequest, "setu/v2/revoke-consent.response.400.not-ready.json", .consentNotUsable),
            (
                .startSession, .badRequest, "setu/v2/create-session.response.400.consent-already-used.composed.json",
                .consentExhausted
            ),
        ])
}
