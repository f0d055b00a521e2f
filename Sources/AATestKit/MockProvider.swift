public import AACore
public import AACrypto
public import AAModels
public import AAProviders
import Synchronization

/// A provider for a host's unit tests: no network, no keys, a customer who decides as the test says.
///
/// ```swift
/// let provider = MockProvider(accounts: [.savings])
/// provider.decision = .rejected                       // the default is approval
/// provider.fail(.fetch, with: .dataGone)              // the next fetch fails
/// ```
public final class MockProvider: AccountAggregatorProvider {
    /// What the customer does with every request.
    public enum Decision: Sendable, Hashable {
        /// Nothing yet.
        case none
        /// Agrees.
        case approved
        /// Refuses.
        case rejected
    }

    private struct State {
        var decision = Decision.approved
        var failures: [ProviderOperation: [ProviderError.Code]] = [:]
        var calls: [ProviderOperation] = []
        var requests: [ConsentHandle: ConsentDetail] = [:]
        var revoked: Set<ConsentID> = []
        var count = 0

        mutating func next(_ kind: String) -> String {
            count += 1
            return "mock-\(kind)-\(count)"
        }
    }

    /// The provider's id.
    public let id: EntityID
    /// What the provider says it can do.
    public let capabilities: ProviderCapabilities
    private let accounts: [MockAccount]
    private let clock: any WallClock
    private let state = Mutex(State())

    /// A provider with the given accounts.
    public init(
        id: EntityID = "mock-aa", accounts: [MockAccount] = [.savings],
        capabilities: ProviderCapabilities = .ofMocks, clock: any WallClock = SystemWallClock()
    ) {
        self.id = id
        self.accounts = accounts
        self.capabilities = capabilities
        self.clock = clock
    }

    /// What the customer does with every request, those made before too.
    public var decision: Decision {
        get { state.withLock(\.decision) }
        set { state.withLock { $0.decision = newValue } }
    }

    /// Every call so far, in order.
    public var calls: [ProviderOperation] { state.withLock(\.calls) }

    /// Lets the next call of an operation fail; several calls of this fail several.
    public func fail(_ operation: ProviderOperation, with code: ProviderError.Code) {
        state.withLock { $0.failures[operation, default: []].append(code) }
    }

    /// Takes the request, whatever it says.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try begin(.requestConsent)
        let detail = request.detail
        let handle = state.withLock { state in
            let handle = ConsentHandle(state.next("handle"))
            state.requests[handle] = detail
            return handle
        }
        return ConsentTicket(handle: handle, customer: detail.customer.address ?? "customer@mock-aa")
    }

    /// What ``decision`` makes of the request.
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        try begin(.outcome)
        guard state.withLock({ $0.requests[handle] }) != nil else { throw failure(.unknownReference, .outcome) }
        let outcome: ConsentOutcome =
            switch decision {
            case .none: .pending
            case .approved: .approved(Self.consentID(of: handle))
            case .rejected: .rejected
            }
        return ConsentReport(outcome, asOf: clock.now())
    }

    /// A consent with the terms that were asked for, over all accounts.
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        try begin(.consent)
        guard id == Self.consentID(of: ticket.handle), decision == .approved,
            let detail = state.withLock({ $0.requests[ticket.handle] })
        else { throw failure(.unknownReference, .consent) }
        let content = SignedConsent(
            terms: detail.terms, dataProvider: ConsentParty(id: self.id, kind: .accountAggregator),
            customer: ticket.customer,
            accounts: accounts.map {
                SignedConsent.Account(
                    fiType: $0.fiType, fip: $0.fip, accountType: "SAVINGS", link: $0.link,
                    maskedAccountNumber: $0.maskedAccountNumber)
            })
        let isRevoked = state.withLock { $0.revoked.contains(id) }
        return VerifiedConsent(
            agreed: AgreedConsent(id: id, content: content, digitalSignature: "mock"),
            status: isRevoked ? .revoked : .active,
            use: ConsentUse(logURI: "mock", count: 0, lastUse: clock.now()), asOf: clock.now(), signingInput: .base64url
        )
    }

    /// Begins a session; its data is ready at once.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        try begin(.startSession)
        guard !state.withLock({ $0.revoked.contains(consent.id) }) else {
            throw failure(.consentNotUsable, .startSession)
        }
        return DataSession(id: SessionID(state.withLock { $0.next("session") }), consentID: consent.id)
    }

    /// A delivery that names the session alone.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        try begin(.fetch)
        return RawDelivery(session: session.id, bytes: Array(session.id.rawValue.utf8))
    }

    /// The accounts, in plaintext.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        accounts.map {
            FetchedAccount(
                fip: $0.fip, link: $0.link, fiType: $0.fiType, maskedAccountNumber: $0.maskedAccountNumber,
                content: .plaintext($0.document))
        }
    }

    /// Takes a consent back.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        try begin(.revoke)
        state.withLock { _ = $0.revoked.insert(consent) }
    }

    /// Always up.
    public func isUp() async throws(ProviderError) -> Bool {
        try begin(.heartbeat)
        return true
    }

    /// The id of the consent that approval of a request makes.
    public static func consentID(of handle: ConsentHandle) -> ConsentID { ConsentID("consent-of-\(handle)") }

    private func begin(_ operation: ProviderOperation) throws(ProviderError) {
        let code: ProviderError.Code? = state.withLock { state in
            state.calls.append(operation)
            guard var codes = state.failures[operation], !codes.isEmpty else { return nil }
            let code = codes.removeFirst()
            state.failures[operation] = codes
            return code
        }
        if let code { throw failure(code, operation) }
    }

    private func failure(_ code: ProviderError.Code, _ operation: ProviderOperation) -> ProviderError {
        ProviderError(code, operation, id, "as the test asked for, or as a real provider would")
    }
}

extension ProviderCapabilities {
    /// What a mock says it can do unless told otherwise.
    public static let ofMocks = ProviderCapabilities(
        decryptsForYou: true, revocation: .confirmed, canPollConsent: true, readsOnce: false, templateConsent: false,
        notificationAuthenticity: .verified)
}
