import AACore
import AACrypto
import AAModels
import AAProviders

/// What a lender wants to know before it says yes: the sum of a customer's bank balances.
///
/// It takes any provider: the AA's in production, a mock in tests.
public struct BalanceCheck: Sendable {
    /// How a check ends.
    public enum Answer: Sendable, Hashable {
        /// The customer has not decided; ask again later.
        case waiting
        /// The customer does not share.
        case refused
        /// The sum over all accounts, exact.
        case total(Amount)
        /// An account came without a balance: a sum without it would be wrong.
        case unknown
    }

    private let provider: any AccountAggregatorProvider
    private let clock: any WallClock
    private let audit: @Sendable (RawDelivery) async throws -> Void

    /// Works with a provider; `audit` gets every delivery as it came.
    public init(
        provider: any AccountAggregatorProvider, clock: any WallClock,
        audit: @escaping @Sendable (RawDelivery) async throws -> Void
    ) {
        self.provider = provider
        self.clock = clock
        self.audit = audit
    }

    /// Asks a customer; the ticket says where to send them.
    public func ask(_ customer: CustomerAddress) async throws -> ConsentTicket {
        let now = clock.now()
        let terms = ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(3_600)), consentMode: .view, fetchType: .onetime,
            consentTypes: [.summary], fiTypes: [.deposit], dataConsumer: ConsentParty(id: "lender", kind: .user),
            purpose: .aggregatedStatement, dataRange: FIDataRange(from: now.adding(.seconds(-86_400)), to: now),
            dataLife: ConsentPeriod(1, .day), frequency: ConsentPeriod(1, .day))
        return try await provider.requestConsent(
            ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer)))
    }

    /// What the customer has, once they agreed.
    public func answer(to ticket: ConsentTicket) async throws -> Answer {
        switch try await provider.outcome(of: ticket.handle).outcome {
        case .pending, .unknown: return .waiting
        case .rejected, .expired, .failed: return .refused
        case .approved(let id):
            let consent = try await provider.consent(id, for: ticket).agreed
            // One key pair a session; a provider that decrypts for you does not need it.
            let keys = try SessionKeyPair()
            defer { keys.destroy() }
            let session = try await provider.startSession(
                under: consent, range: consent.content.terms.dataRange, keys: keys)
            var total = Amount.zero
            let delivery = try await provider.fetch(session)
            try await audit(delivery)
            for account in try provider.accounts(in: delivery, under: consent) {
                let document = try FIReader().read(account.open(with: keys))
                guard let balance = document.deposit?.summary?.currentBalance else { return .unknown }
                total = try total.adding(balance)
            }
            return .total(total)
        }
    }
}
