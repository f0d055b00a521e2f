import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport

/// An FIU beside the double of MoneyOne's FinPro, with a clock in the test's hand.
struct OneMoneyJourneyFixture {
    static let noon = SandboxFixture.noon
    static let token = "0123456789abcdef0123456789abcdef"
    static let secret = "client+secret/7f3a=9"
    static let portalSecret = "portal secret 7f3a"

    let clock = ManualClock(at: noon)
    let inbox = InMemoryInbox()
    let store = InMemoryStore()
    let events = EventLog()
    let face: OneMoneyFace
    let provider: OneMoneyProvider
    let customer: SandboxCustomer
    let cipher: RedirectionCipher

    /// - Parameters:
    ///   - signed: Whether the portal has a secret for notifications, which both sides know.
    ///   - template: What the portal says of the consents.
    init(
        signed: Bool = true, template: OneMoneyFaceTemplate = OneMoneyFaceTemplate(),
        edit: (inout OneMoneyConfiguration) -> Void = { _ in }
    ) throws {
        customer = CustomerGenerator(seed: 7).customer(
            number: 0, until: Self.noon.date(in: .india), fips: Sandbox.fipIDs)
        cipher = try RedirectionCipher(passphrase: SecretBytes(Array("passphrase".utf8)))
        var configuration = OneMoneyConfiguration(
            baseURL: try HTTPURL("https://fiu-1.moneyone.in/finpro"),
            credentials: OneMoneyCredentials(
                clientID: "client", clientSecret: Self.secret, organisationID: "org", appIdentifier: "app"),
            productID: "TEMPLATE")
        configuration.autoFirstFetch = template.autoFirstFetch
        configuration.redirectURL = "https://fiu.example/back"
        var settings = OneMoneyFaceSettings(
            clientID: "client", clientSecret: Self.secret, organisationID: "org", appIdentifier: "app",
            templates: ["TEMPLATE": template], callback: try HTTPURL("https://fiu.example/onemoney/\(Self.token)"),
            cipher: cipher)
        if signed {
            let authenticator = try WebhookAuthenticator(key: SecretBytes(Array(Self.portalSecret.utf8)))
            settings.webhookAuthenticator = authenticator
            configuration.webhookSignature = WebhookSignature(header: "X-Signature", authenticator: authenticator)
        }
        edit(&configuration)
        let receiver = OneMoneyNotificationReceiver(
            configuration, inbox: inbox, door: NotificationDoor(pathToken: Self.token), clock: clock)
        face = OneMoneyFace(
            settings, customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        provider = OneMoneyProvider(configuration, transport: face.transport, clock: clock)
    }

    var context: FlowContext<InMemoryStore> {
        FlowContext(provider: provider, store: store, clock: clock, observer: events)
    }
    var journey: ConsentJourney<InMemoryStore> { ConsentJourney(context, inbox: inbox) }
    var consents: ConsentFlow<InMemoryStore> { ConsentFlow(context) }

    /// A request for a month of the customer.
    var request: ConsentRequest {
        var request = ConsentRequest(
            ConsentDetail(
                terms: SandboxFixture.terms(at: clock.now()),
                customer: ConsentCustomer(address: CustomerAddress("\(customer.mobile)@onemoney"))))
        request.reference = "case-42"
        return request
    }

    /// A consent that the customer has given, without news of it.
    func given() async throws -> (ConsentTicket, AgreedConsent) {
        let ticket = try await consents.request(request)
        await face.approve(ticket.handle)
        try await consents.refresh(ticket.handle)
        return (ticket, try await consents.agreed(ticket.handle))
    }
}
