import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import Testing

@Suite("From consent to typed data")
struct JourneyTests {
    @Test("an approved consent brings the documents of both FIPs, and the store keeps them", arguments: [true, false])
    func approved(hearsNotifications: Bool) async throws {
        let fixture = try SandboxFixture(hearsNotifications: hearsNotifications)
        let delivery = try await fixture.journey.run(fixture.detail) { ticket in
            await fixture.sandbox.aggregator.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        let documents = delivery.documents
        #expect(documents.map(\.record.fip) == Sandbox.fipIDs)
        #expect(documents.allSatisfy { $0.document.diagnostics.isEmpty })
        #expect(documents.allSatisfy { ($0.document.deposit?.transactions?.rows.count ?? 0) > 10 })

        let session = try #require(documents.first).record.session
        #expect(try await fixture.store.session(session)?.state == .fetched)
        #expect(try await fixture.store.documents(of: session) == documents.map(\.record))
        let raw = try #require(await fixture.store.delivery(of: session))
        #expect(try FIFetchResponse(jsonBytes: raw).deliveries.count == 2)
        let address = try #require(fixture.detail.customer.address)
        let consents = try await fixture.store.consents(of: address)
        #expect(consents.first?.agreed?.content.accounts.count == 2)
    }

    static let versions: [ReBITVersion] = [.v1_1_2, .v2_0_0, .v2_0_0ByGET, .v2_1_0]

    @Test("a journey brings the same in every version of the API", arguments: versions, [true, false])
    func version(version: ReBITVersion, hearsNotifications: Bool) async throws {
        let fixture = try SandboxFixture(hearsNotifications: hearsNotifications, version: version)
        let delivery = try await fixture.journey.run(fixture.detail) { ticket in
            await fixture.sandbox.aggregator.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.record.fip) == Sandbox.fipIDs)

        let refused = try SandboxFixture(hearsNotifications: hearsNotifications, version: version)
        let error = await #expect(throws: AAFlowError.self) {
            try await refused.journey.run(refused.detail) { ticket in
                await refused.sandbox.aggregator.reject(ticket.handle)
            }
        }
        #expect(error?.code == .consentNotUsable)
    }

    @Test("a refused consent ends the journey", arguments: [true, false])
    func rejected(hearsNotifications: Bool) async throws {
        let fixture = try SandboxFixture(hearsNotifications: hearsNotifications)
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail) { ticket in
                await fixture.sandbox.aggregator.reject(ticket.handle)
            }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(error?.retry == .withNewRequest)
    }

    @Test("a customer who does not decide is not waited for without end")
    func undecided() async throws {
        let fixture = try SandboxFixture()
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail) { _ in }
        }
        #expect(error?.code == .timedOut)
        #expect(fixture.clock.now().duration(since: SandboxFixture.noon) >= .seconds(900))
    }

    @Test("a consent that was taken back at once brings no data")
    func revoked() async throws {
        let fixture = try SandboxFixture()
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail) { ticket in
                await fixture.sandbox.aggregator.approve(ticket.handle)
                await fixture.sandbox.aggregator.revoke(ticket.handle)
            }
        }
        #expect(error?.code == .consentNotUsable)
    }

    @Test("a revocation whose notification was lost is seen in the artefact")
    func revokedUnheard() async throws {
        let fixture = try SandboxFixture(hearsNotifications: false)
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail) { ticket in
                await fixture.sandbox.aggregator.approve(ticket.handle)
                await fixture.sandbox.aggregator.revoke(ticket.handle)
            }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(error?.retry == .withNewRequest)
        let address = try #require(fixture.detail.customer.address)
        #expect(try await fixture.store.consents(of: address).first?.state == .ended(.revoked))
    }

    @Test("a journey on a mock provider needs no network")
    func mock() async throws {
        let clock = ManualClock(at: SandboxFixture.noon)
        let context = FlowContext(provider: MockProvider(clock: clock), store: InMemoryStore(), clock: clock)
        let delivery = try await ConsentJourney(context, inbox: InMemoryInbox()).run(Self.detail(clock)) { _ in }
        #expect(delivery.documents.first?.document.deposit?.summary?.currentBalance == (try Amount("41000.50")))
    }

    @Test(
        "an error that passes costs a turn, not the journey",
        arguments: [ProviderOperation.outcome, .consent, .fetch])
    func passingError(operation: ProviderOperation) async throws {
        let clock = ManualClock(at: SandboxFixture.noon)
        let provider = MockProvider(clock: clock)
        provider.fail(operation, with: .unavailable)
        let events = EventLog()
        let context = FlowContext(provider: provider, store: InMemoryStore(), clock: clock, observer: events)
        let delivery = try await ConsentJourney(context, inbox: InMemoryInbox()).run(Self.detail(clock)) { _ in }
        #expect(delivery.isWhole)
        #expect(events.names.contains("provider.retrying"))
    }

    @Test("an error that does not pass ends the journey", arguments: [ProviderOperation.outcome, .consent, .fetch])
    func lastingError(operation: ProviderOperation) async throws {
        let clock = ManualClock(at: SandboxFixture.noon)
        let provider = MockProvider(clock: clock)
        provider.fail(operation, with: .unauthorized)
        let context = FlowContext(provider: provider, store: InMemoryStore(), clock: clock)
        let error = await #expect(throws: AAFlowError.self) {
            try await ConsentJourney(context, inbox: InMemoryInbox()).run(Self.detail(clock)) { _ in }
        }
        #expect((error?.cause as? ProviderError)?.code == .unauthorized)
    }

    @Test("a revocation while the FIPs work ends the journey without data")
    func revokedMeanwhile() async throws {
        let fixture = try SandboxFixture()
        let inbox = fixture.inbox
        let store = fixture.store
        let flow = ConsentFlow(fixture.context)
        let ticket = try await flow.request(fixture.detail)
        await fixture.sandbox.aggregator.approve(ticket.handle)
        for entry in await inbox.waiting() {
            try await flow.receive(entry.notification.news)
            await inbox.remove(entry)
        }
        _ = try await flow.agreed(ticket.handle)
        let keys = try SessionKeyPair()
        let session = try await DataFlow(fixture.context).start(ticket.handle, keys: keys)
        await fixture.sandbox.aggregator.revoke(ticket.handle)
        for entry in await inbox.waiting() { try await flow.receive(entry.notification.news) }
        let error = await #expect(throws: AAFlowError.self) {
            try await DataFlow(fixture.context).fetch(session, keys: keys)
        }
        #expect(error?.code == .consentNotUsable)
        #expect(try await store.delivery(of: session.id) == nil)
    }

    @Test("a journey goes on from a handle, after its process ended")
    func resumed() async throws {
        let fixture = try SandboxFixture()
        let ticket = try await ConsentFlow(fixture.context).request(fixture.detail)
        await fixture.sandbox.aggregator.approve(ticket.handle)
        let delivery = try await fixture.journey.resume(ticket.handle)
        #expect(delivery.documents.count == 2)
    }

    static func detail(_ clock: ManualClock) -> ConsentDetail {
        ConsentDetail(
            terms: SandboxFixture.terms(at: clock.now()), customer: ConsentCustomer(address: "canary@mock-aa"))
    }
}
