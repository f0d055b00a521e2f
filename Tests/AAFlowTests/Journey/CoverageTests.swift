import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Testing

@Suite("F6: a document that is not of all days that were asked for")
struct CoverageTests {
    private let clock = ManualClock(at: SandboxFixture.noon)
    private let events = EventLog()

    /// What a session for the last `days` brings under a consent for 30 days that allows `types`.
    private func delivery(
        _ account: MockAccount, _ types: [ConsentType] = [.transactions], days: Int = 30
    ) async throws -> DataDelivery {
        let provider = MockProvider(accounts: [account], clock: clock)
        let context = FlowContext(provider: provider, store: InMemoryStore(), clock: clock, observer: events)
        let (consents, flow) = (ConsentFlow(context), DataFlow(context))
        var detail = JourneyTests.detail(clock)
        detail.terms.consentTypes = types
        let ticket = try await consents.request(detail)
        try await consents.refresh(ticket.handle)
        var range = try await consents.agreed(ticket.handle).content.terms.dataRange
        range.from = range.to.adding(.seconds(-days * 86_400))
        let keys = try SessionKeyPair()
        let session = try await flow.start(ticket.handle, range: range, keys: keys)
        return try #require(try await flow.fetch(session, keys: keys))
    }

    private static let account = #"<Account type="deposit" linkedAccRef="mock-link-1">"#

    @Test("is delivered and kept, is listed, and the observer hears of it")
    func short() async throws {
        let delivery = try await delivery(.savings)
        #expect(delivery.isWhole)
        let coverage = try #require(delivery.incomplete.first?.coverage)
        #expect(coverage.extent == .short)
        #expect(coverage.missingDays == 15)
        #expect(events.names.contains("document.incomplete"))
        #expect(events.text.contains("missing_days=15"))
    }

    @Test("is measured by what its session asked for, not by the consent")
    func session() async throws {
        let account = MockAccount(
            document: Self.account + """
                <Transactions startDate="2026-02-07" endDate="2026-02-16"><Transaction valueDate="2026-02-10"/>
                </Transactions></Account>
                """)
        #expect(try await delivery(account, days: 9).incomplete.isEmpty)
        #expect(!events.names.contains("document.incomplete"))
        #expect(try await delivery(account).incomplete.count == 1)
    }

    @Test("is whole without a transaction, if it says to be of all days")
    func empty() async throws {
        let account = MockAccount(
            document: Self.account + #"<Transactions startDate="2026-01-01" endDate="2026-02-16"/></Account>"#)
        let delivery = try await delivery(account)
        #expect(delivery.documents.map(\.coverage?.extent) == [.empty])
        #expect(delivery.incomplete.isEmpty)
        #expect(!events.names.contains("document.incomplete"))
    }

    @Test("may be without transactions where none were asked for")
    func notAsked() async throws {
        let delivery = try await delivery(
            MockAccount(document: Self.account + "</Account>"), [.profile, .summary])
        #expect(delivery.documents.map(\.coverage) == [nil])
        #expect(delivery.incomplete.isEmpty)
    }
}
