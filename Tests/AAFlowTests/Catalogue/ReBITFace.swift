import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATestSupport
import AATransport
import Testing

/// An FIU beside the AA of a sandbox, on a way that goes wrong where a row says.
struct ReBITFace: ProviderFace {
    let base: SandboxFixture
    let wire: FaultyTransport
    let provider: ReBITProvider
    let events = EventLog()

    /// - Parameter tokens: Gives the API key; without, it is the configuration's.
    init(hearsNotifications: Bool = true, tokens: (any TokenSource)? = nil) throws {
        let key = try #require(SandboxFixture.signingKey)
        let base = try SandboxFixture(hearsNotifications: hearsNotifications)
        self.base = base
        wire = FaultyTransport(base.sandbox.transport)
        let token = tokens.map { BearerToken($0, in: .header("client_api_key"), clock: base.clock) }
        provider = ReBITProvider(
            ReBITConfiguration(
                aggregator: base.sandbox.aggregator.id, baseURL: base.sandbox.aggregatorURL, user: "fiu-1",
                apiKey: tokens == nil ? "api-key" : nil),
            transport: HTTPClient(transport: wire, middlewares: [token].compactMap(\.self)),
            signer: LocalMessageSigner(key),
            keys: StaticKeySource([base.sandbox.aggregator.id: [base.sandbox.aggregatorKey]]), clock: base.clock)
    }

    private var context: FlowContext<InMemoryStore> {
        FlowContext(provider: provider, store: base.store, clock: base.clock, observer: events)
    }

    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: base.inbox) }
    var usual: ConsentRequest { ConsentRequest(base.detail) }
    var inbox: InMemoryInbox { base.inbox }
    var callNames: [String] { wire.calls }
    var markers: Markers { Markers(base.sandbox.customers.flatMap(\.markers)) }
    static let looks: Set<String> = ["Consent/handle", "Consent/fetch", "FI/fetch"]

    func approve(_ handle: ConsentHandle) async { await base.sandbox.aggregator.approve(handle) }

    func given() async throws -> (ConsentTicket, AgreedConsent) {
        let consents = ConsentFlow(context)
        let ticket = try await consents.request(usual)
        await approve(ticket.handle)
        try await consents.refresh(ticket.handle)
        return (ticket, try await consents.agreed(ticket.handle))
    }
}
