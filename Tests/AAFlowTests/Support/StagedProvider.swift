import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import Synchronization

/// A provider whose calls a test looks into: the hook runs before each, and the call fails with what it throws.
final class StagedProvider: AccountAggregatorProvider {
    /// A call, numbered among those of its operation from 1.
    struct Call: Sendable {
        let operation: ProviderOperation
        let number: Int
        let consent: ConsentID?
        let provider: StagedProvider

        func failure(
            _ code: ProviderError.Code, retry: RetryAdvice? = nil, mayHaveBeenCarriedOut: Bool = false
        ) -> ProviderError {
            ProviderError(
                code, operation, provider.id, "as the test asked for", mayHaveBeenCarriedOut: mayHaveBeenCarriedOut,
                retry: retry)
        }
    }
    typealias Hook = @Sendable (Call) async throws(ProviderError) -> Void

    private struct State {
        var status: ConsentStatus?
        var sessions: [SessionNews] = []
        var fetched: [DataSession] = []
        var calls: [(operation: ProviderOperation, time: Timestamp)] = []
    }

    private let base: any AccountAggregatorProvider
    private let clock: any WallClock
    private let deliveries: [[MockAccount]]
    private let hook: Hook
    private let state = Mutex(State())
    let capabilities: ProviderCapabilities

    /// - Parameter deliveries: What each fetch brings, the last one again and again; if empty, what the provider has.
    init(
        _ base: any AccountAggregatorProvider, clock: any WallClock, capabilities: ProviderCapabilities? = nil,
        deliveries: [[MockAccount]] = [], hook: @escaping Hook = { _ in }
    ) {
        self.base = base
        self.clock = clock
        self.capabilities = capabilities ?? base.capabilities
        self.deliveries = deliveries
        self.hook = hook
    }

    var id: EntityID { base.id }

    /// What the signed artefact says; `nil` for what it says by itself.
    var status: ConsentStatus? {
        get { state.withLock(\.status) }
        set { state.withLock { $0.status = newValue } }
    }

    /// What the provider says of the sessions under a consent.
    var sessions: [SessionNews] {
        get { state.withLock(\.sessions) }
        set { state.withLock { $0.sessions = newValue } }
    }

    /// The sessions that were asked for, failed calls too.
    var fetched: [DataSession] { state.withLock(\.fetched) }

    /// When an operation was called, failed calls too.
    func times(of operation: ProviderOperation) -> [Timestamp] {
        state.withLock { $0.calls.filter { $0.operation == operation }.map(\.time) }
    }

    private func begin(_ operation: ProviderOperation, _ consent: ConsentID? = nil) async throws(ProviderError) {
        let number = state.withLock { state in
            state.calls.append((operation, clock.now()))
            return state.calls.filter { $0.operation == operation }.count
        }
        try await hook(Call(operation: operation, number: number, consent: consent, provider: self))
    }

    func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try await begin(.requestConsent)
        return try await base.requestConsent(request)
    }

    func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        try await begin(.outcome)
        return try await base.outcome(of: handle)
    }

    func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        try await begin(.consent, id)
        let consent = try await base.consent(id, for: ticket)
        return VerifiedConsent(
            agreed: consent.agreed, status: status ?? consent.status, use: consent.use, asOf: consent.asOf,
            signingInput: consent.signingInput)
    }

    func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        try await begin(.startSession, consent.id)
        return try await base.startSession(under: consent, range: range, keys: keys)
    }

    func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {
        try await begin(.refresh, consent.id)
    }

    func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        try await begin(.sessions, consent)
        return sessions
    }

    func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        state.withLock { $0.fetched.append(session) }
        try await begin(.fetch, session.consentID)
        guard !deliveries.isEmpty else { return try await base.fetch(session) }
        return RawDelivery(session: session.id, bytes: [UInt8(min(times(of: .fetch).count, deliveries.count))])
    }

    func accounts(in delivery: RawDelivery, under consent: AgreedConsent) throws(ProviderError) -> [FetchedAccount] {
        guard !deliveries.isEmpty, let number = delivery.bytes.first else {
            return try base.accounts(in: delivery, under: consent)
        }
        return deliveries[Int(number) - 1].map {
            FetchedAccount(
                fip: $0.fip, link: $0.link, fiType: $0.fiType, maskedAccountNumber: $0.maskedAccountNumber,
                content: .plaintext($0.document))
        }
    }

    func revoke(_ consent: ConsentID) async throws(ProviderError) {
        try await begin(.revoke, consent)
        try await base.revoke(consent)
    }

    func isUp() async throws(ProviderError) -> Bool {
        try await begin(.heartbeat)
        return try await base.isUp()
    }
}
