import AAConformance
import AACore
import AACrypto
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport
import Testing

/// Keys, which are costly, made once.
private let sandboxKeys = try? SandboxKeys()
private let signingKey = try? SigningKey.generate(keyID: "fiu-key-1")

/// An AA of the sandbox, spoken to directly.
func rebitStage(_ version: ReBITVersion, _ wire: ProviderWire) throws -> ProviderStage {
    let clock = ManualClock(at: ConformingProvider.noon)
    let inbox = InMemoryInbox()
    let key = try #require(signingKey)
    let signer = LocalMessageSigner(key)
    let user = SandboxUser(
        id: "fiu-1", apiKey: "canary-key", key: key.verificationKey, callback: try HTTPURL("https://fiu.example"))
    let sandbox = try Sandbox(
        seed: 7, until: ConformingProvider.noon.date(in: .india), customers: 1, user: user, clock: clock,
        keys: sandboxKeys
    ) { aggregator, key in
        ReBITNotificationReceiver(
            aggregator: aggregator, keys: StaticKeySource([aggregator: [key]]), signer: signer, inbox: inbox,
            clock: clock)
    }
    let provider = ReBITProvider(
        ReBITConfiguration(
            aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: user.id, apiKey: "canary-key",
            version: version),
        transport: wire.transport(to: sandbox.transport), signer: signer,
        keys: StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]]), clock: clock)
    let customer = try #require(sandbox.customers.first)
    var stage = ProviderStage(
        provider, request: ConformingProvider.request(customer.address.rawValue), addresses: [sandbox.aggregatorURL],
        approve: { await sandbox.aggregator.approve($0.handle) },
        reject: { await sandbox.aggregator.reject($0.handle) })
    stage.news = { await inbox.waiting().map(\.notification.news) }
    stage.secrets = ["canary-key"]
    stage.documentMark = customer.mobile
    stage.sendsCustomer = false
    stage.signsAnswers = true
    return stage
}
