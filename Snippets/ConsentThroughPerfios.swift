// From a request for consent to an account's balance, through Perfios' FIU module. A double of the module stands in for Perfios, the
// AA, the banks and the customer.

// snippet.hide
import AACore
// snippet.show
import AAFlow
import AAModels
import AAProviders
// snippet.hide
import AASandbox
// snippet.show
import AAStore
import AATransport

// snippet.hide
let clock = SystemWallClock()
let person = CustomerGenerator(seed: 1).customer(
    number: 0, until: clock.now().date(in: .india), fips: Sandbox.fipIDs)
let (clientID, clientSecret) = ("my-client", SystemRandomSource().uuid())
// snippet.show
// Once, and then kept: Perfios is given https://my-fiu.example/perfios/ and the token, for both kinds of news.
let token = NotificationDoor.newPathToken()

let inbox = InMemoryInbox()
let receiver = PerfiosNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token))
// snippet.hide
let perfios = PerfiosFace(
    PerfiosFaceSettings(
        clientID: clientID, clientSecret: clientSecret,
        callback: try HTTPURL("https://my-fiu.example/perfios/\(token)")),
    customers: [person], network: InProcessTransport(receiver))
let transport = perfios.transport
let customer = CustomerAddress("\(person.mobile)@anumati")
let now = clock.now()
let terms = ConsentTerms(
    consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
    consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
    dataConsumer: ConsentParty(id: "my-fiu", kind: .user), purpose: .aggregatedStatement,
    dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
    dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
// snippet.show

let provider = PerfiosProvider(
    PerfiosConfiguration(
        baseURL: try HTTPURL(PerfiosConfiguration.uat), user: "my-fiu", clientID: clientID, clientSecret: clientSecret,
        keys: .uatEscrow),
    transport: transport)

let journey = ConsentJourney(FlowContext(provider: provider, store: InMemoryStore()), inbox: inbox)
var request = ConsentRequest(ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer)))
request.idempotencyKey = "case-17"
let delivery = try await journey.run(request) { ticket in
    await perfios.approve(ticket.handle)  // Your customer goes to ticket.redirect, once, and decides there.
}
for account in delivery.documents.compactMap(\.document.deposit) {
    guard let balance = account.summary?.currentBalance else { continue }
    print(account.maskedAccountNumber ?? "?", balance, account.transactions?.rows.count ?? 0)
}
