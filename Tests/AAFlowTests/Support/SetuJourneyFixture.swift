import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport
import Testing

/// An FIU beside the double of Setu's gateway, with a clock in the test's hand.
struct SetuJourneyFixture {
    static let noon = SandboxFixture.noon
    static let token = "0123456789abcdef0123456789abcdef"
    static let secret = "client+secret/7f3a=9"

    let clock = ManualClock(at: noon)
    let inbox = InMemoryInbox()
    let store = InMemoryStore()
    let events = EventLog()
    let face: SetuFace
    let provider: SetuProvider
    let customer: SandboxCustomer

    init(
        login: Bool = true, behaviour: SetuFaceBehaviour = SetuFaceBehaviour(),
        middlewares: [any HTTPMiddleware] = [],
        edit: (inout SetuConfiguration) -> Void = { _ in }
    ) throws {
        customer = CustomerGenerator(seed: 7).customer(
            number: 0, until: Self.noon.date(in: .india), fips: Sandbox.fipIDs)
        let receiver = SetuNotificationReceiver(
            inbox: inbox, door: NotificationDoor(pathToken: Self.token), clock: clock)
        face = SetuFace(
            SetuFaceSettings(
                clientID: "client", clientSecret: Self.secret, productInstance: "instance",
                callback: try HTTPURL("https://fiu.example/setu/\(Self.token)")),
            customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        face.behaviour = behaviour
        let client = SetuAuthentication.Client(id: "client", secret: Self.secret)
        var configuration = SetuConfiguration(
            baseURL: try HTTPURL(SetuConfiguration.sandbox), user: "fiu-1", productInstance: "instance",
            authentication: login
                ? .login(client, at: try HTTPURL(SetuAuthentication.tokenService)) : .headers(client))
        edit(&configuration)
        provider = SetuProvider(
            configuration, transport: HTTPClient(transport: face.transport, middlewares: middlewares), clock: clock)
    }

    var context: FlowContext<InMemoryStore> {
        FlowContext(provider: provider, store: store, clock: clock, observer: events)
    }
    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: inbox) }
    var consents: ConsentFlow<InMemoryStore> { ConsentFlow(context) }

    /// A request for a month of the customer, at an AA or without one.
    func detail(at aggregator: String? = "finvu") -> ConsentDetail {
        let address = aggregator.map { "\(customer.mobile)@\($0)" } ?? customer.mobile
        return ConsentDetail(
            terms: SandboxFixture.terms(at: clock.now()),
            customer: ConsentCustomer(address: CustomerAddress(address)))
    }
}
