import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit

/// A host's journey over a mock: its inbox, its store, a clock in the test's hand.
struct MockJourney {
    static let noon = Timestamp.unixEpoch.adding(.seconds(20_500 * 86_400 + 43_200))
    static let second = MockAccount(
        link: "mock-link-2", maskedAccountNumber: "XXXXXXXX0002",
        document: #"<Account type="deposit" linkedAccRef="mock-link-2" maskedAccNumber="XXXXXXXX0002"/>"#)

    let clock = ManualClock(at: noon)
    let inbox = InMemoryInbox()
    let store = InMemoryStore()
    let mock: MockProvider

    init(_ preset: Preset, _ accounts: [MockAccount] = [.savings]) {
        mock = preset.make(accounts, inbox: inbox, clock: clock)
        mock.decision = .none
    }

    var journey: ConsentJourney<InMemoryStore> {
        ConsentJourney(FlowContext(provider: mock, store: store, clock: clock), inbox: inbox)
    }

    /// How long it took, by the clock.
    var elapsed: Duration { clock.now().duration(since: Self.noon) }

    /// Runs with a customer who agrees, and whatever else happens before the flow listens.
    func run(
        _ fetchType: FetchType = .periodic, before: (ConsentTicket) async -> Void = { _ in }
    ) async throws(AAFlowError) -> DataDelivery {
        try await journey.run(Self.detail(fetchType)) { ticket in
            await before(ticket)
            await mock.approve(ticket.handle)
        }
    }

    /// The sessions of the first request that the store knows.
    func sessions() async throws -> [SessionRecord] {
        var sessions: [SessionRecord] = []
        for news in mock.news {
            if case .consent(_, let handle?, .active) = news.news.content {
                sessions = try await store.sessions(of: handle)
            }
        }
        return sessions
    }

    /// How many documents the store keeps.
    func documentCount() async throws -> Int {
        var count = 0
        for session in try await sessions() { count += try await store.documents(of: session.id).count }
        return count
    }

    static func terms(_ fetchType: FetchType = .periodic) -> ConsentTerms {
        ConsentTerms(
            consentStart: noon, consentExpiry: noon.adding(.seconds(86_400)), consentMode: .store,
            fetchType: fetchType, consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: "fiu-1", kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: noon.adding(.seconds(-30 * 86_400)), to: noon),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
    }

    static func detail(_ fetchType: FetchType = .periodic) -> ConsentDetail {
        ConsentDetail(terms: terms(fetchType), customer: ConsentCustomer(address: "9999999999@mock-aa"))
    }
}
