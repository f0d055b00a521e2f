import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestSupport
import AATransport
import Testing

/// A fixture that knows what was asked of the other side, what its observers saw, and what none of them may see.
protocol FaceCalls {
    var callNames: [String] { get }
    var events: EventLog { get }
    /// What is secret or personal in it.
    var markers: Markers { get }
    /// The calls that only look, whose number depends on who waits for what.
    static var looks: Set<String> { get }
}

extension FaceCalls {
    /// What the caller of `body` sees, and the calls that it makes.
    func provoked(_ body: () async throws -> Seen) async throws -> Provocation {
        let before = callNames.count
        var printed = ""
        let seen = try await Seen.of(body) { error in
            printed = Markers.texts(of: error) { error in
                (error as? AAFlowError)?.cause ?? (error as? ProviderError)?.cause ?? (error as? TransportError)?.cause
            }
        }
        #expect(markers.found(in: printed + events.text).isEmpty, "\(printed)")
        return Provocation(seen: seen, calls: Array(callNames.dropFirst(before)))
    }

    /// As ``provoked(_:)`` for a whole journey, in which what only looks is not counted.
    func travelled(_ body: () async throws -> DataDelivery) async throws -> Provocation {
        let all = try await provoked { .delivery(try await body()) }
        return Provocation(seen: all.seen, calls: all.calls?.filter { !Self.looks.contains($0) })
    }
}

/// One of a provider, with a customer who may decide.
protocol ProviderFace: FaceCalls {
    associatedtype Provider: AccountAggregatorProvider
    var provider: Provider { get }
    var journey: ConsentJourney<InMemoryStore> { get }
    /// What the customer is asked for, if a row asks for nothing else.
    var usual: ConsentRequest { get }
    /// Where its notifications arrive.
    var inbox: InMemoryInbox { get }
    func approve(_ handle: ConsentHandle) async
    /// A consent that the customer has given, without news of it where it can be asked for.
    func given() async throws -> (ConsentTicket, AgreedConsent)
}

extension ProviderFace {
    /// A session under a consent that the customer has given.
    func begun() async throws -> DataSession {
        let agreed = try await given().1
        return try await provider.startSession(under: agreed, range: agreed.content.terms.dataRange, keys: nil)
    }

    /// How many notifications wait once the customer has agreed.
    func notified() async throws -> Int {
        await approve(try await provider.requestConsent(usual).handle)
        return await inbox.waiting().count
    }

    /// A journey whose customer agrees.
    func approved() async throws -> Provocation {
        try await travelled { try await journey.run(usual) { await approve($0.handle) } }
    }

    /// A session's data.
    func collected(_ session: DataSession) async throws -> Provocation {
        try await provoked {
            _ = try await provider.fetch(session)
            return .said("the data")
        }
    }

    /// A session for all that was agreed on, or for another range.
    func started(_ agreed: AgreedConsent, _ range: FIDataRange? = nil) async throws -> Provocation {
        try await provoked {
            _ = try await provider.startSession(
                under: agreed, range: range ?? agreed.content.terms.dataRange, keys: SessionKeyPair())
            return .said("a session")
        }
    }
}

extension SetuJourneyFixture: ProviderFace {
    var markers: Markers { Markers(customer.markers + [Self.secret, Self.token]) }
    var callNames: [String] { face.calls.map { "\($0)" } }
    static let looks: Set<String> = ["login", "consent", "session", "sessions"]
    var usual: ConsentRequest { ConsentRequest(detail()) }
    func approve(_ handle: ConsentHandle) async { await face.approve(handle) }

    func given() async throws -> (ConsentTicket, AgreedConsent) { try await given(.periodic) }

    func given(_ fetchType: FetchType) async throws -> (ConsentTicket, AgreedConsent) {
        var detail = detail()
        detail.terms.fetchType = fetchType
        let ticket = try await consents.request(detail)
        await face.approve(ticket.handle)
        try await consents.refresh(ticket.handle)
        return (ticket, try await consents.agreed(ticket.handle))
    }
}

extension OneMoneyJourneyFixture: ProviderFace {
    var markers: Markers { Markers(customer.markers + [Self.secret, Self.token, Self.portalSecret]) }
    var callNames: [String] { face.calls.map { "\($0)" } }
    static let looks: Set<String> = ["listV3", "status", "data"]
    var usual: ConsentRequest { request }
    func approve(_ handle: ConsentHandle) async { await face.approve(handle) }
}

extension PerfiosJourneyFixture: ProviderFace {
    var markers: Markers { Markers(customer.markers + [Self.secret, Self.token]) }
    var callNames: [String] { face.calls.map { "\($0)" } }
    static let looks: Set<String> = []
    var usual: ConsentRequest { ConsentRequest(detail()) }
    func approve(_ handle: ConsentHandle) async { await face.approve(handle) }

    func given() async throws -> (ConsentTicket, AgreedConsent) {
        let ticket = try await consents.request(detail())
        await face.approve(ticket.handle)
        try await takeNews()
        return (ticket, try await consents.agreed(ticket.handle))
    }

    /// The session that the module began by itself.
    func begun() async throws -> DataSession {
        let handle = try await given().0.handle
        let record = try #require(try await store.sessions(of: handle).first)
        return DataSession(id: record.id, consentID: record.consentID, secret: record.secret)
    }
}

extension InsightsFaceFixture: FaceCalls {
    var markers: Markers { Markers(customer.markers + [Self.secret, Self.token]) }
    var callNames: [String] { face.calls.map { "\($0)" } }
    static let looks: Set<String> = []
}
