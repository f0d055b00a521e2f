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
    stage.news = { await inbox.waiting().map(\.notification.news) }
    stage.secrets = ["canary-client", "canary-secret"]
    stage.documentMark = ConformingProvider.customer.mobile
    return stage
}
