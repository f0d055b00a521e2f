import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport
import Testing

/// An FIU beside a sandbox whose clock is in the test's hand.
struct SandboxFixture {
    static let noon = Timestamp.unixEpoch.adding(.seconds(20_500 * 86_400 + 43_200))
    static let sandboxKeys = try? SandboxKeys()
    static let signingKey = try? SigningKey.generate(keyID: "fiu-key-1")

    let clock = ManualClock(at: noon)
    let inbox = InMemoryInbox()
    let store = InMemoryStore()
    let sandbox: Sandbox
    /// What the FIU sent to the AA, and what came back.
    let recorder: RecordingTransport
    let provider: ReBITProvider

    /// - Parameters:
    ///   - hearsNotifications: Whether the AA's notifications reach the FIU's inbox.
    ///   - version: The version that the FIU speaks.
    init(hearsNotifications: Bool = true, version: ReBITVersion = .v2_0_0) throws {
        let key = try #require(Self.signingKey)
        let signer = LocalMessageSigner(key)
        let user = SandboxUser(
            id: "fiu-1", apiKey: "api-key", key: key.verificationKey, callback: try HTTPURL("https://fiu.example"))
        let inbox = hearsNotifications ? inbox : InMemoryInbox()
        sandbox = try Sandbox(
            seed: 7, until: Self.noon.date(in: .india), customers: 1, user: user, clock: clock,
            keys: Self.sandboxKeys
        ) { [clock] aggregator, key in
            ReBITNotificationReceiver(
                aggregator: aggregator, keys: StaticKeySource([aggregator: [key]]), signer: signer, inbox: inbox,
                clock: clock)
        }
        recorder = RecordingTransport(sandbox.transport)
        provider = ReBITProvider(
            ReBITConfiguration(
                aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: user.id, apiKey: "api-key",
                version: version),
            transport: recorder, signer: signer,
            keys: StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]]), clock: clock)
    }

    var context: FlowContext<InMemoryStore> { FlowContext(provider: provider, store: store, clock: clock) }
    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: inbox) }

    /// A request for a month of the sandbox's customer.
    var detail: ConsentDetail {
        ConsentDetail(
            terms: Self.terms(at: clock.now()),
            customer: ConsentCustomer(address: sandbox.customers.first?.address))
    }

    static func terms(at now: Timestamp) -> ConsentTerms {
        ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .periodic,
            consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: "fiu-1", kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: now.adding(.seconds(-30 * 86_400)), to: now),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
    }
}
