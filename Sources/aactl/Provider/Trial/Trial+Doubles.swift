import AACore
import AACrypto
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

extension Trial {
    static func setu(_ customer: SandboxCustomer, _ clock: ManualClock) throws -> Trial {
        let inbox = InMemoryInbox()
        let token = NotificationDoor.newPathToken()
        let receiver = SetuNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
        let face = SetuFace(
            SetuFaceSettings(
                clientID: "id", clientSecret: "secret", productInstance: "instance",
                callback: try HTTPURL("https://fiu.example/\(token)")),
            customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        let provider = SetuProvider(
            SetuConfiguration(
                baseURL: try HTTPURL(SetuConfiguration.sandbox), user: user, productInstance: "instance",
                authentication: .login(
                    SetuAuthentication.Client(id: "id", secret: "secret"),
                    at: try HTTPURL(SetuAuthentication.tokenService))),
            transport: face.transport, clock: clock)
        return Trial(
            provider: provider, inbox: inbox, clock: clock,
            request: request("\(customer.mobile)@finvu", of: user, clock)
        ) { await face.approve($0.handle) }
    }

    static func perfios(_ customer: SandboxCustomer, _ clock: ManualClock) throws -> Trial {
        let inbox = InMemoryInbox()
        let token = NotificationDoor.newPathToken()
        let receiver = PerfiosNotificationReceiver(
            inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
        let face = PerfiosFace(
            PerfiosFaceSettings(
                clientID: "id", clientSecret: "secret", callback: try HTTPURL("https://fiu.example/\(token)")),
            customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        face.behaviour.escrowsKeys = true
        let provider = PerfiosProvider(
            PerfiosConfiguration(
                baseURL: try HTTPURL(PerfiosConfiguration.uat), user: user, clientID: "id", clientSecret: "secret",
                keys: .uatEscrow),
            transport: face.transport, clock: clock)
        return Trial(
            provider: provider, inbox: inbox, clock: clock,
            request: request("\(customer.mobile)@anumati", of: user, clock)
        ) { await face.approve($0.handle) }
    }

    static func oneMoney(_ customer: SandboxCustomer, _ clock: ManualClock) throws -> Trial {
        let inbox = InMemoryInbox()
        let token = NotificationDoor.newPathToken()
        var configuration = OneMoneyConfiguration(
            baseURL: try HTTPURL("https://fiu.moneyone.in/finpro"),
            credentials: OneMoneyCredentials(
                clientID: "id", clientSecret: "secret", organisationID: "org", appIdentifier: "app"),
            productID: "TEMPLATE")
        configuration.redirectURL = "https://fiu.example/back"
        let receiver = OneMoneyNotificationReceiver(
            configuration, inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock)
        let face = OneMoneyFace(
            OneMoneyFaceSettings(
                clientID: "id", clientSecret: "secret", organisationID: "org", appIdentifier: "app",
                templates: ["TEMPLATE": OneMoneyFaceTemplate()], callback: try HTTPURL("https://fiu.example/\(token)"),
                cipher: try RedirectionCipher(passphrase: SecretBytes(Array("passphrase".utf8)))),
            customers: [customer], network: InProcessTransport(receiver, clock: clock), clock: clock)
        var request = request("\(customer.mobile)@onemoney", of: user, clock)
        request.reference = "trial"
        return Trial(
            provider: OneMoneyProvider(configuration, transport: face.transport, clock: clock), inbox: inbox,
            clock: clock, request: request
        ) { await face.approve($0.handle) }
    }

    static func rebit(_ clock: ManualClock) throws -> Trial {
        let inbox = InMemoryInbox()
        let key = try SigningKey.generate(keyID: "trial-key")
        let signer = LocalMessageSigner(key)
        let sandbox = try Sandbox(
            seed: 1, until: clock.now().date(in: .india), customers: 1,
            user: SandboxUser(
                id: user, apiKey: "trial", key: key.verificationKey, callback: try HTTPURL("https://fiu.example")),
            clock: clock
        ) { aggregator, key in
            ReBITNotificationReceiver(
                aggregator: aggregator, keys: StaticKeySource([aggregator: [key]]), signer: signer, inbox: inbox,
                clock: clock)
        }
        let provider = ReBITProvider(
            ReBITConfiguration(
                aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: user, apiKey: "trial"),
            transport: sandbox.transport, signer: signer,
            keys: StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]]), clock: clock)
        let address = sandbox.customers.first?.address.rawValue ?? ""
        return Trial(provider: provider, inbox: inbox, clock: clock, request: request(address, of: user, clock)) {
            await sandbox.aggregator.approve($0.handle)
        }
    }
}
