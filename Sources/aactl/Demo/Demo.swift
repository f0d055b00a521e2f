import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport

/// An FIU and a sandbox, joined as an FIU and an AA are: by signed HTTP both ways.
struct Demo {
    private let clock: ManualClock
    private let observer: StepObserver
    private let sandbox: Sandbox
    private let provider: ReBITProvider
    private let inbox = InMemoryInbox()
    private let user: EntityID = "demo-fiu"

    /// Builds both sides. The clock stands at noon in India, so that a run does not depend on when it happens.
    init(seed: UInt64, date: CalendarDate, observer: StepObserver) async throws(CommandFailure) {
        guard let midnight = Timestamp(startOf: date) else {
            throw .usage("--at is outside the calendar")
        }
        let clock = ManualClock(at: midnight.adding(.seconds(12 * 60 * 60)))
        do {
            let key = try SigningKey.generate(keyID: "demo-fiu-key")
            let signer = LocalMessageSigner(key)
            let registration = SandboxUser(
                id: user, apiKey: SystemRandomSource().uuid(), key: key.verificationKey,
                callback: try HTTPURL("https://fiu.example"))
            let sandbox = try Sandbox(seed: seed, until: date, customers: 1, user: registration, clock: clock) {
                [inbox] aggregator, key in
                ReBITNotificationReceiver(
                    aggregator: aggregator, keys: StaticKeySource([aggregator: [key]]), signer: signer, inbox: inbox,
                    clock: clock)
            }
            self.sandbox = sandbox
            provider = ReBITProvider(
                ReBITConfiguration(
                    aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: user,
                    apiKey: registration.apiKey),
                transport: sandbox.transport, signer: signer,
                keys: StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]]), clock: clock)
        } catch {
            throw CommandFailure(
                kind: .defect, code: "demoNotBuilt", what: "the sandbox cannot be built", why: "\(error)",
                todo: "please report this")
        }
        self.clock = clock
        self.observer = observer
        observer.step("sandbox ready: an AA, \(sandbox.fips.count) FIPs, keys of their own")
    }

    /// The accounts of the sandbox's customer, as an FIU comes to them.
    func statement() async throws(CommandFailure) -> [DeliveredAccount] {
        let context = FlowContext(provider: provider, store: InMemoryStore(), clock: clock, observer: observer)
        let delivery: DataDelivery
        do {
            delivery = try await ConsentJourney(context, inbox: inbox).run(request()) { [sandbox, observer] ticket in
                await sandbox.aggregator.approve(ticket.handle)
                observer.step("customer approved at the AA; the AA's notification was verified")
            }
        } catch {
            throw CommandFailure(
                kind: .defect, code: error.code.description, what: "the demo did not reach its statement",
                why: error.reason, todo: "please report this with the seed and date")
        }
        return delivery.documents.compactMap { document in
            document.document.deposit.map { DeliveredAccount(fip: document.record.fip, account: $0) }
        }
    }

    /// A consent for two years of the customer's deposits.
    private func request() throws(AAFlowError) -> ConsentDetail {
        let now = clock.now()
        let today = now.date(in: .india)
        let start = today.adding(months: -24).flatMap { $0.adding(days: 1) } ?? today
        let from = Timestamp(startOf: start) ?? now
        let terms = ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(24 * 60 * 60)), consentMode: .store,
            fetchType: .onetime, consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: user, kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: from, to: now), dataLife: ConsentPeriod(1, .month),
            frequency: ConsentPeriod(1, .month))
        return ConsentDetail(terms: terms, customer: ConsentCustomer(address: sandbox.customers.first?.address))
    }
}
