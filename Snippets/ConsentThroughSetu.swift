// From a request for consent to an account's balance, through Setu. A double of the gateway stands in for Setu, the AAs, the banks
// and the customer.

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
let (clientID, clientSecret, instance) = ("my-client", SystemRandomSource().uuid(), SystemRandomSource().uuid())
// snippet.show
// Once, and then kept: Setu is given https://my-fiu.example/setu/ and the token.
let token = NotificationDoor.newPathToken()

let inbox = InMemoryInbox()
let receiver = SetuNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token))
// snippet.hide
let setu = SetuFace(
    SetuFaceSettings(
        clientID: clientID, clientSecret: clientSecret, productInstance: instance,
        callback: try HTTPURL("https://my-fiu.example/setu/\(token)")),
    customers: [person], network: InProcessTransport(receiver))
let transport = setu.transport
let customer = CustomerAddress("\(person.mobile)@finvu")
let now = clock.now()
let terms = ConsentTerms(
    consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
    consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
    dataConsumer: ConsentParty(id: "my-fiu", kind: .user), purpose: .aggregatedStatement,
    dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
    dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
// snippet.show

let client = SetuAuthentication.Client(id: clientID, secret: clientSecret)
let provider = SetuProvider(
    SetuConfiguration(
        baseURL: try HTTPURL(SetuConfiguration.sandbox), user: "my-fiu", productInstance: instance,
        authentication: .login(client, at: try HTTPURL(SetuAuthentication.tokenService))),
    transport: transport)

let journey = ConsentJourney(FlowContext(provider: provider, store: InMemoryStore()), inbox: inbox)
var request = ConsentRequest(ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer)))
request.redirectURL = "https://my-fiu.example/back"
let delivery = try await journey.run(request) { ticket in
    await setu.approve(ticket.handle)  // Your customer goes to ticket.redirect and decides there.
}
for account in delivery.documents.compactMap(\.document.deposit) {
    guard let balance = account.summary?.currentBalance else { continue }
    print(account.maskedAccountNumber ?? "?", balance, account.transactions?.rows.count ?? 0)
}
