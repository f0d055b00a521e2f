import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit

/// A journey of which the test holds the clock, the inbox and the provider.
struct StagedJourney {
    static let handle: ConsentHandle = "mock-aa-handle-1"
    static let consent = MockProvider.consentID(of: handle)
    static let session: SessionID = "mock-aa-session-2"
    static let noon = SandboxFixture.noon
    static let second = MockAccount(
        link: "mock-link-2", maskedAccountNumber: "XXXXXXXX0002",
        document: "<Account type=\"deposit\" linkedAccRef=\"mock-link-2\" maskedAccNumber=\"XXXXXXXX0002\"/>")

    let clock: any WallClock
    let inbox: any NotificationQueue
    let store = InMemoryStore()
    let events = EventLog()
    let mock: MockProvider
    let provider: StagedProvider
    let context: FlowContext<InMemoryStore>

    /// - Parameters:
    ///   - accounts: The accounts of the consent.
    ///   - deliveries: What each fetch brings; if empty, all accounts.
    init(
        clock: any WallClock = StagedClock(), inbox: any NotificationQueue = InMemoryInbox(),
        accounts: [MockAccount] = [.savings], deliveries: [[MockAccount]] = [],
        capabilities: ProviderCapabilities = .ofMocks, hook: @escaping StagedProvider.Hook = { _ in }
    ) {
        self.clock = clock
        self.inbox = inbox
        mock = MockProvider(accounts: accounts, clock: clock)
        provider = StagedProvider(
            mock, clock: clock, capabilities: capabilities,
            deliveries: deliveries.isEmpty ? [accounts] : deliveries, hook: hook)
        context = FlowContext(provider: provider, store: store, clock: clock, observer: events)
    }

    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: inbox) }

    func run(_ fetchType: FetchType = .periodic) async throws -> DataDelivery {
        var terms = SandboxFixture.terms(at: Self.noon)
        terms.fetchType = fetchType
        let detail = ConsentDetail(terms: terms, customer: ConsentCustomer(address: "canary@mock-aa"))
        return try await journey.run(detail) { _ in }
    }

    /// The error that ends the journey.
    func failure() async -> AAFlowError? {
        do {
            _ = try await run()
            return nil
        } catch { return error as? AAFlowError }
    }

    /// So many seconds after the start.
    static func time(_ seconds: Int) -> Timestamp { noon.adding(.seconds(seconds)) }

    /// News of the journey's consent, made so many seconds after the start.
    static func news(_ status: ConsentStatus, at seconds: Int = 0) -> ReceivedNotification {
        News.received(News.consent(consent, handle, status, at: time(seconds)))
    }

    /// News of the journey's session.
    static func news(
        _ status: FISessionStatus, _ accounts: [LinkReference: FIStatus] = [:], at seconds: Int = 0
    ) -> ReceivedNotification {
        News.received(News.session(session, status, accounts, at: time(seconds)))
    }
}
