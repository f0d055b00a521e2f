import AAConformance
import AACore
import AACrypto
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

/// MoneyOne's FinPro, with a template and a secret for notifications.
func oneMoneyStage(autoFirstFetch: Bool, _ wire: ProviderWire) throws -> ProviderStage {
    let clock = ManualClock(at: ConformingProvider.noon)
    let (inbox, token) = (InMemoryInbox(), ConformingProvider.token)
    let base = try HTTPURL("https://fiu-1.moneyone.in/finpro")
    let authenticator = try WebhookAuthenticator(key: SecretBytes(Array("portal secret".utf8)))
    var configuration = OneMoneyConfiguration(
        baseURL: base,
        credentials: OneMoneyCredentials(
            clientID: "canary-client", clientSecret: "canary-secret", organisationID: "org", appIdentifier: "app"),
        productID: "TEMPLATE")
    configuration.autoFirstFetch = autoFirstFetch
    var template = OneMoneyFaceTemplate()
    template.autoFirstFetch = autoFirstFetch
    configuration.redirectURL = "https://fiu.example/back"
    configuration.webhookSignature = WebhookSignature(header: "X-Signature", authenticator: authenticator)
    var settings = OneMoneyFaceSettings(
        clientID: "canary-client", clientSecret: "canary-secret", organisationID: "org", appIdentifier: "app",
        templates: ["TEMPLATE": template],
        callback: try HTTPURL("https://fiu.example/onemoney/\(token)"),
        cipher: try RedirectionCipher(passphrase: SecretBytes(Array("passphrase".utf8))))
    settings.webhookAuthenticator = authenticator
    let receiver = OneMoneyNotificationReceiver(
        configuration, inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
    let face = OneMoneyFace(
        settings, customers: [ConformingProvider.customer], network: InProcessTransport(receiver, clock: clock),
        clock: clock)
    var request = ConformingProvider.request("\(ConformingProvider.customer.mobile)@onemoney")
    request.reference = "canary-case"
    var stage = ProviderStage(
        OneMoneyProvider(configuration, transport: wire.transport(to: face.transport), clock: clock),
        request: request, addresses: [base],
        approve: { await face.approve($0.handle) }, reject: { await face.reject($0.handle) })
    // Before it begins a session, it looks whether the first is over.
    stage.isPreliminary = { request, operation in
        operation == .startSession && request.url.path.hasSuffix("/consent/firequest/status")
    }
    stage.news = { await inbox.waiting().map(\.notification.news) }
    stage.refusals = try ConformingProvider.refusals(
        [
            RecordedRefusal(
                .outcome, .badRequest,
                #"{"errorCode": "invalid_consent_handle", "errorMsg": "Invalid consent handle"}"#,
                means: .unknownReference)
        ],
        recorded: [
            (.fetch, .badRequest, "onemoney/error.400.DataIsDeleted.composed.json", .dataGone),
            (.fetch, .badRequest, "onemoney/error.400.NoDataFound.json", .dataNotReady),
        ])
    stage.secrets = ["canary-client", "canary-secret"]
    stage.documentMark = ConformingProvider.customer.mobile
    return stage
}
