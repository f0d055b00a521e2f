// From a request for consent to an account's balance, through OneMoney. A double of MoneyOne's FinPro stands in for it, the AA, the
// banks and the customer.

// snippet.hide
import AACore
// snippet.show
import AACrypto
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
let (clientID, clientSecret) = (SystemRandomSource().uuid(), SystemRandomSource().uuid())
let portalSecret = try SecretBytes(Array(SystemRandomSource().uuid().utf8))
let passphrase = try SecretBytes(Array(SystemRandomSource().uuid().utf8))
// snippet.show
var configuration = OneMoneyConfiguration(
    baseURL: try HTTPURL("https://my-fiu.moneyone.in"),
    credentials: OneMoneyCredentials(
        clientID: clientID, clientSecret: clientSecret, organisationID: "my-fiu", appIdentifier: "my-app"),
    productID: "MY-TEMPLATE")
configuration.redirectURL = "https://my-fiu.example/back"
// The secret is the portal's; which header the code comes in is to be seen there.
configuration.webhookSignature = WebhookSignature(
    header: "x-signature", authenticator: try WebhookAuthenticator(key: portalSecret))

// Once, and then kept: the portal is given https://my-fiu.example/onemoney/ and the token.
let token = NotificationDoor.newPathToken()

let inbox = InMemoryInbox()
let receiver = OneMoneyNotificationReceiver(
    configuration, inbox: inbox, door: NotificationDoor(pathToken: token))
// snippet.hide
var settings = OneMoneyFaceSettings(
    clientID: clientID, clientSecret: clientSecret, organisationID: "my-fiu", appIdentifier: "my-app",
    templates: ["MY-TEMPLATE": OneMoneyFaceTemplate()],
    callback: try HTTPURL("https://my-fiu.example/onemoney/\(token)"),
    cipher: try RedirectionCipher(passphrase: passphrase))
settings.webhookAuthenticator = try WebhookAuthenticator(key: portalSecret)
let finPro = OneMoneyFace(settings, customers: [person], network: InProcessTransport(receiver))
let transport = finPro.transport
let customer = CustomerAddress("\(person.mobile)@onemoney")
let now = clock.now()
let terms = ConsentTerms(
    consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
    consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
    dataConsumer: ConsentParty(id: "my-fiu", kind: .user), purpose: .aggregatedStatement,
    dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
    dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
// snippet.show

let provider = OneMoneyProvider(configuration, transport: transport)
let journey = ConsentJourney(FlowContext(provider: provider, store: InMemoryStore()), inbox: inbox)
// The terms are the template's: what is said here goes to no one, and is what sessions are held to.
var request = ConsentRequest(ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer)))
request.reference = "case-42"
let delivery = try await journey.run(request) { ticket in
    await finPro.approve(ticket.handle)  // Your customer goes to ticket.redirect and decides there.
}
for account in delivery.documents.compactMap(\.document.deposit) {
    guard let balance = account.summary?.currentBalance else { continue }
    print(account.maskedAccountNumber ?? "?", balance, account.transactions?.rows.count ?? 0)
}
