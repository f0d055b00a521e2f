import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport
import Testing

/// An FIU beside the double of Perfios' FIU module, with a clock in the test's hand.
struct PerfiosJourneyFixture {
    static let token = "0123456789abcdef0123456789abcdef"
    static let secret = "client+secret/7f3a=9"
    /// Made once: keys are costly.
    static let signingKey = try? SigningKey.generate(keyID: "perfios-key")

    let clock = ManualClock(at: SandboxFixture.noon)
    let inbox = InMemoryInbox()
    let store = InMemoryStore()
    let events = EventLog()
    let face: PerfiosFace
    let provider: PerfiosProvider
    let customer: SandboxCustomer

    init(
        keys: PerfiosConfiguration.Keys = .uatEscrow, isSigned: Bool = false,
        middlewares: [any HTTPMiddleware] = [],
        behaviour: (inout PerfiosFaceBehaviour) -> Void = { _ in }
    ) throws {
        customer = CustomerGenerator(seed: 7).customer(
            number: 0, until: SandboxFixture.noon.date(in: .india), fips: Sandbox.fipIDs)
        let key = isSigned ? Self.signingKey : nil
        let receiver = PerfiosNotificationReceiver(
            inbox: inbox, door: NotificationDoor(pathToken: Self.token),
            keys: key.map { StaticKeySource(["perfios": [$0.verificationKey]]) }, clock: clock)
        face = PerfiosFace(
            PerfiosFaceSettings(
                clientID: "client", clientSecret: Self.secret,
                callback: try HTTPURL("https://fiu.example/perfios/\(Self.token)"), signingKey: key),
            customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        var initial = PerfiosFaceBehaviour()
        initial.escrowsKeys = keys == .uatEscrow
        behaviour(&initial)
        face.behaviour = initial
        var configuration = PerfiosConfiguration(
            baseURL: try HTTPURL(PerfiosConfiguration.uat), user: "fiu-1", clientID: "client",
            clientSecret: Self.secret,
            keys: keys)
        configuration.signsNotifications = isSigned
        provider = PerfiosProvider(
            configuration, transport: HTTPClient(transport: face.transport, middlewares: middlewares), clock: clock)
    }

    var context: FlowContext<InMemoryStore> {
        FlowContext(provider: provider, store: store, clock: clock, observer: events)
    }
    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: inbox) }
    var consents: ConsentFlow<InMemoryStore> { ConsentFlow(context) }

    /// A request for a month of the customer.
    func detail(_ fetchType: FetchType = .onetime) -> ConsentDetail {
        var terms = SandboxFixture.terms(at: clock.now())
        terms.fetchType = fetchType
        if fetchType == .periodic { terms.purpose = .monitoring }
        return ConsentDetail(
            terms: terms, customer: ConsentCustomer(address: CustomerAddress("\(customer.mobile)@anumati")))
    }

    /// Takes what waits in the inbox, as a host without a journey does.
    func takeNews() async throws {
        let flow = DataFlow(context)
        for waiting in await inbox.waiting() {
            let news = waiting.notification.news
            if try await !consents.receive(news) { try await flow.receive(news) }
            await inbox.remove(waiting)
        }
    }
}
