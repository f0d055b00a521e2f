import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import Testing

@Suite("The data flow")
struct DataFlowTests {
    let clock = ManualClock(at: SandboxFixture.noon)
    let store = InMemoryStore()

    /// A session under an agreed consent over the given accounts.
    func begin(_ accounts: [MockAccount]) async throws -> (DataFlow<InMemoryStore>, MockProvider, DataSession) {
        let provider = MockProvider(accounts: accounts, clock: clock)
        let context = FlowContext(provider: provider, store: store, clock: clock)
        let consents = ConsentFlow(context)
        let ticket = try await consents.request(JourneyTests.detail(clock))
        try await consents.refresh(ticket.handle)
        _ = try await consents.agreed(ticket.handle)
        let flow = DataFlow(context)
        return (flow, provider, try await flow.start(ticket.handle, keys: SessionKeyPair()))
    }

    static let handle: ConsentHandle = "mock-aa-handle-1"

    @Test("a range that leaves the consent's is not sent", arguments: [-1, 1])
    func rangeOutside(seconds: Int) async throws {
        let (flow, provider, _) = try await begin([.savings])
        var range = try #require(await store.consent(of: Self.handle)?.agreed).content.terms.dataRange
        range.from = range.from.adding(.seconds(min(seconds, 0)))
        range.to = range.to.adding(.seconds(max(seconds, 0)))
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.start(Self.handle, range: range, keys: SessionKeyPair())
        }
        #expect(error?.code == .consentNotUsable)
        #expect(provider.calls.filter { $0 == .startSession }.count == 1)
    }

    @Test(
        "nothing is asked for under a consent that is paused or over",
        arguments: [ConsentState.paused("c"), .ended(.revoked), .ended(.expired)])
    func unusable(state: ConsentState) async throws {
        let (flow, provider, session) = try await begin([.savings])
        try await store.updateConsent(of: Self.handle) { record in
            record.state = state.consentID == nil ? state : .paused(record.agreed?.id ?? "c")
        }
        let calls = provider.calls
        let start = await #expect(throws: AAFlowError.self) {
            try await flow.start(Self.handle, keys: SessionKeyPair())
        }
        let fetch = await #expect(throws: AAFlowError.self) { try await flow.fetch(session, keys: SessionKeyPair()) }
        #expect(start?.code == .consentNotUsable)
        #expect(fetch?.code == .consentNotUsable)
        #expect(provider.calls == calls)
    }

    @Test("data that is not there yet is no error")
    func notReady() async throws {
        let (flow, provider, session) = try await begin([.savings])
        provider.fail(.fetch, with: .dataNotReady)
        let delivery = try await flow.fetch(session, keys: SessionKeyPair())
        #expect(delivery == nil)
        #expect(try await flow.state(of: session.id) == .waiting)
    }

    @Test("data that is gone ends the session")
    func gone() async throws {
        let (flow, provider, session) = try await begin([.savings])
        provider.fail(.fetch, with: .dataGone)
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.fetch(session, keys: SessionKeyPair())
        }
        #expect(error?.code == .providerFailed)
        #expect(try await flow.state(of: session.id) == .ended(.expired))
    }

    @Test("a session that is over is not asked for again", arguments: SessionEnding.allCases)
    func over(ending: SessionEnding) async throws {
        let (flow, provider, session) = try await begin([.savings])
        try await store.updateSession(session.id) { $0.state = .ended(ending) }
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.fetch(session, keys: SessionKeyPair())
        }
        #expect(error?.code == .sessionEnded)
        #expect(error?.handle == Self.handle)
        #expect(error?.session == session.id)
        #expect(!provider.calls.contains(.fetch))
    }

    @Test("what is missing is said as it is known when the delivery is there")
    func newsMeanwhile() async throws {
        let missing = AccountReference(fip: "fip-2", link: "link-2")
        let (_, mock, session) = try await begin([.savings])
        try await store.updateSession(session.id) { $0.accounts[missing] = .pending }
        let provider = StagedProvider(mock, clock: clock) { [store] call throws(ProviderError) in
            guard call.operation == .fetch else { return }
            _ = try? await store.updateSession(session.id) { $0.accounts[missing] = .denied }
        }
        let flow = DataFlow(FlowContext(provider: provider, store: store, clock: clock))
        let delivery = try await flow.fetch(session, keys: SessionKeyPair())
        #expect(delivery?.missing == [missing: .denied])
        #expect(try await flow.state(of: session.id) == .fetched)
    }

    @Test("a consent that the provider will not serve any more is read back")
    func refusedConsent() async throws {
        let (flow, provider, session) = try await begin([.savings])
        provider.fail(.fetch, with: .consentNotUsable)
        try await provider.revoke(MockProvider.consentID(of: Self.handle))
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.fetch(session, keys: SessionKeyPair())
        }
        #expect(error?.code == .consentNotUsable)
        #expect(try await store.consent(of: Self.handle)?.state == .ended(.revoked))
    }

    @Test("a short delivery says what is missing, and does not end the session while it may still come")
    func shortDelivery() async throws {
        let (flow, _, session) = try await begin([.savings])
        let missing = AccountReference(fip: "fip-2", link: "link-2")
        try await store.updateSession(session.id) { $0.accounts[missing] = .ready }
        let delivery = try #require(await flow.fetch(session, keys: SessionKeyPair()))
        #expect(delivery.documents.count == 1)
        #expect(delivery.missing == [missing: .ready])
        #expect(!delivery.isWhole)
        #expect(try await flow.state(of: session.id) == .waiting)

        try await store.updateSession(session.id) { $0.accounts[missing] = .denied }
        let last = try #require(await flow.fetch(session, keys: SessionKeyPair()))
        #expect(last.missing == [missing: .denied])
        #expect(try await flow.state(of: session.id) == .fetched)
        #expect(try await store.documents(of: session.id).count == 1)
    }

    @Test("news of another provider, or that proves nothing, does not touch a session")
    func strangers() async throws {
        let (flow, _, session) = try await begin([.savings])
        let now = clock.now()
        #expect(try await flow.receive(News.session(session.id, .failed, at: now, from: "other-aa")) == false)
        #expect(try await flow.receive(News.session(session.id, .failed, at: now, .unauthenticated)))
        #expect(try await flow.state(of: session.id) == .waiting)
        #expect(try await flow.receive(News.session(session.id, .completed, ["mock-link-1": .ready], at: now)))
        #expect(try await flow.state(of: session.id) == .fetchable)
    }

    /// A second account that is wrong in one way.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let document: String
        let code: AAFlowError.Code
    }

    static let wrongs = [
        Wrong(
            testDescription: "of another account",
            document: "<Account type=\"deposit\" linkedAccRef=\"mock-link-1\" maskedAccNumber=\"XXXXXXXX0002\"/>",
            code: .mismatchedDocument),
        Wrong(
            testDescription: "of another number",
            document: "<Account type=\"deposit\" linkedAccRef=\"link-2\" maskedAccNumber=\"XXXXXXXX0001\"/>",
            code: .mismatchedDocument),
        Wrong(
            testDescription: "of another account behind a right one",
            document: "<Account type=\"deposit\" linkedAccRef=\"link-2\"/><Account linkedAccRef=\"x\"/>",
            code: .mismatchedDocument),
        Wrong(
            testDescription: "with one of another kind behind a right one",
            document: "<Account type=\"deposit\" linkedAccRef=\"link-2\"/><Account type=\"sip\"/>",
            code: .mismatchedDocument),
        Wrong(
            testDescription: "in JSON of another account",
            document: #"{"account": {"type": "deposit", "linkedAccRef": "mock-link-1"}}"#,
            code: .mismatchedDocument),
        Wrong(
            testDescription: "in a body that names another account",
            document:
                #"{"linkRefNumber": "mock-link-1", "data": {"account": {"type": "deposit", "linkedAccRef": "link-2"}}}"#,
            code: .mismatchedDocument),
        Wrong(
            testDescription: "in a body that names another FIP",
            document: #"{"fipID": "OTHER", "data": {"account": {"type": "deposit", "linkedAccRef": "link-2"}}}"#,
            code: .mismatchedDocument),
        Wrong(
            testDescription: "of another kind", document: "<Account type=\"sip\" linkedAccRef=\"link-2\"/>",
            code: .mismatchedDocument),
        Wrong(
            testDescription: "that breaks off", document: "<Account type=\"deposit\"><Summary",
            code: .unreadableDocument),
    ]

    @Test("a document with one fault lets none of the session's be kept", arguments: wrongs)
    func wrong(row: Wrong) async throws {
        let second = MockAccount(link: "link-2", maskedAccountNumber: "XXXXXXXX0002", document: row.document)
        let (flow, _, session) = try await begin([.savings, second])
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.fetch(session, keys: SessionKeyPair())
        }
        #expect(error?.code == row.code, "\(error?.description ?? "")")
        #expect(error?.handle == Self.handle)
        #expect(error?.session == session.id)
        #expect(try await store.documents(of: session.id).isEmpty)
        #expect(try await store.delivery(of: session.id) != nil)
        #expect(try await flow.state(of: session.id) != .fetched)
    }

    @Test("a number that a FIP masks differently in its two places is the same account")
    func maskedDifferently() async throws {
        let account = MockAccount(
            link: "link-2", maskedAccountNumber: "XXXX0002",
            document: "<Account type=\"deposit\" linkedAccRef=\"link-2\" maskedAccNumber=\"******20002\"/>")
        let (flow, _, session) = try await begin([account])
        let delivery = try await flow.fetch(session, keys: SessionKeyPair())
        #expect(delivery?.isWhole == true)
    }

    @Test("an account of an untyped kind is checked by its reference and number too", arguments: ["link-1", "0009"])
    func untyped(fault: String) async throws {
        let (link, number) = fault == "0009" ? ("link-2", fault) : (fault, "0002")
        let account = MockAccount(
            link: "link-2", fiType: .sip, maskedAccountNumber: "XXXX0002",
            document: "<Account type=\"sip\" linkedAccRef=\"\(link)\" maskedAccNumber=\"XX\(number)\"/>")
        let (flow, _, session) = try await begin([account])
        let error = await #expect(throws: AAFlowError.self) {
            try await flow.fetch(session, keys: SessionKeyPair())
        }
        #expect(error?.code == .mismatchedDocument)
    }

    @Test("no error and no event of a flow repeats what is personal")
    func canary() async throws {
        let events = EventLog()
        let account = MockAccount(
            link: "link-1", maskedAccountNumber: "canary-0001",
            document: "<Account type=\"deposit\" linkedAccRef=\"link-1\"><Profile pan=\"canary\"/></Account>")
        let provider = MockProvider(accounts: [account], clock: clock)
        let context = FlowContext(provider: provider, store: store, clock: clock, observer: events)
        let journey = ConsentJourney(context, inbox: InMemoryInbox())
        let delivery = try await journey.run(JourneyTests.detail(clock)) { _ in }
        #expect(delivery.documents.count == 1)
        #expect(!events.text.contains("canary"))
        var text = ""
        dump(delivery, to: &text)
        dump(try await store.consents(of: "canary@mock-aa"), to: &text)
        #expect(!text.contains("canary"))
    }
}
