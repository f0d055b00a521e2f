// From a request for consent to an account's balance. The sandbox stands in for an AA, its banks and the customer.

// snippet.hide
import AACore
import AACrypto
// snippet.show
import AAFlow
import AAModels
import AAProviders
// snippet.hide
import AASandbox
// snippet.show
import AAStore
// snippet.hide
import AATransport

let key = try SigningKey.generate(keyID: "my-fiu-key")
let signer = LocalMessageSigner(key)
let clock = SystemWallClock()
let inbox = InMemoryInbox()
let registration = SandboxUser(
    id: "my-fiu", apiKey: SystemRandomSource().uuid(), key: key.verificationKey,
    callback: try HTTPURL("https://my-fiu.example"))
let sandbox = try Sandbox(
    seed: 1, until: clock.now().date(in: .india), customers: 1, user: registration, clock: clock
) { aa, key in
    ReBITNotificationReceiver(
        aggregator: aa, keys: StaticKeySource([aa: [key]]), signer: signer, inbox: inbox, clock: clock)
}
let settings = ReBITConfiguration(
    aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: registration.id,
    apiKey: registration.apiKey)
let transport = sandbox.transport
let keys = StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]])
let customer = sandbox.customers[0].address
// snippet.show

let provider = ReBITProvider(settings, transport: transport, signer: signer, keys: keys)
let now = clock.now()
let terms = ConsentTerms(
    consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
    consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
    dataConsumer: ConsentParty(id: "my-fiu", kind: .user), purpose: .aggregatedStatement,
    dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
    dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))

let journey = ConsentJourney(FlowContext(provider: provider, store: InMemoryStore()), inbox: inbox)
let request = ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer))
let delivery = try await journey.run(request) { ticket in
    await sandbox.aggregator.approve(ticket.handle)  // Your customer decides in the AA's app.
}
for account in delivery.documents.compactMap(\.document.deposit) {
    guard let balance = account.summary?.currentBalance else { continue }
    print(account.maskedAccountNumber ?? "?", balance, account.transactions?.rows.count ?? 0)
}
