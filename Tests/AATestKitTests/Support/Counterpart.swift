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

/// One of two sides that must refuse alike: a provider's adapter before its double in the sandbox, or the mock of that provider.
struct Counterpart: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case rebit, setu, setu1, perfios, oneMoney
    }

    let provider: any AccountAggregatorProvider
    let address: CustomerAddress
    let approve: @Sendable (ConsentTicket) async -> Void

    private static let clock = ManualClock(at: MockJourney.noon)

    /// The mock.
    static func mock(of kind: Kind, at address: CustomerAddress) -> Counterpart {
        let mock: MockProvider =
            switch kind {
            case .rebit: .rebit(clock: clock)
            case .setu: .setu(clock: clock)
            case .setu1: .setu(version: .v1, clock: clock)
            case .perfios: .perfios(clock: clock)
            case .oneMoney: .oneMoney(clock: clock)
            }
        return Counterpart(provider: mock, address: address) { await mock.approve($0.handle) }
    }

    /// The adapter before the double.
    static func real(_ kind: Kind) throws -> Counterpart {
        let customer = CustomerGenerator(seed: 7).customer(
            number: 0, until: MockJourney.noon.date(in: .india), fips: Sandbox.fipIDs)
        let silence = ScriptedTransport([])
        func side(
            _ provider: any AccountAggregatorProvider, at aggregator: String = "",
            approve: @escaping @Sendable (ConsentTicket) async -> Void
        ) -> Counterpart {
            Counterpart(provider: provider, address: CustomerAddress(customer.mobile + aggregator), approve: approve)
        }
        switch kind {
        case .rebit: return try rebit()
        case .setu, .setu1:
            let face = SetuFace(
                SetuFaceSettings(clientID: "id", clientSecret: "secret", productInstance: "instance", callback: nil),
                customers: [customer], network: silence, clock: clock)
            let configuration = SetuConfiguration(
                baseURL: try HTTPURL(SetuConfiguration.sandbox), user: "fiu-1", productInstance: "instance",
                authentication: .headers(SetuAuthentication.Client(id: "id", secret: "secret")),
                version: kind == .setu1 ? .v1 : .v2)
            return side(SetuProvider(configuration, transport: face.transport, clock: clock), at: "@finvu") {
                await face.approve($0.handle)
            }
        case .perfios:
            let face = PerfiosFace(
                PerfiosFaceSettings(clientID: "id", clientSecret: "secret", callback: nil), customers: [customer],
                network: silence, clock: clock)
            let configuration = PerfiosConfiguration(
                baseURL: try HTTPURL(PerfiosConfiguration.uat), user: "fiu-1", clientID: "id", clientSecret: "secret",
                keys: .own)
            return side(PerfiosProvider(configuration, transport: face.transport, clock: clock)) {
                await face.approve($0.handle)
            }
        case .oneMoney:
            let credentials = OneMoneyCredentials(
                clientID: "id", clientSecret: "secret", organisationID: "org", appIdentifier: "app")
            let configuration = OneMoneyConfiguration(
                baseURL: try HTTPURL("https://fiu-1.moneyone.in/finpro"), credentials: credentials,
                productID: "TEMPLATE")
            let face = OneMoneyFace(
                OneMoneyFaceSettings(
                    clientID: "id", clientSecret: "secret", organisationID: "org", appIdentifier: "app",
                    templates: ["TEMPLATE": OneMoneyFaceTemplate()], callback: nil,
                    cipher: try RedirectionCipher(passphrase: SecretBytes(Array("passphrase".utf8)))),
                customers: [customer], network: silence, clock: clock)
            return side(OneMoneyProvider(configuration, transport: face.transport, clock: clock), at: "@onemoney") {
                await face.approve($0.handle)
            }
        }
    }

    private static func rebit() throws -> Counterpart {
        let key = try #require(signingKey)
        let user = SandboxUser(
            id: "fiu-1", apiKey: "key", key: key.verificationKey, callback: try HTTPURL("https://fiu.example"))
        let signer = LocalMessageSigner(key)
        let sandbox = try Sandbox(
            seed: 7, until: MockJourney.noon.date(in: .india), customers: 1, user: user, clock: clock,
            keys: sandboxKeys
        ) { aggregator, key in
            ReBITNotificationReceiver(
                aggregator: aggregator, keys: StaticKeySource([aggregator: [key]]), signer: signer,
                inbox: InMemoryInbox(), clock: clock)
        }
        let provider = ReBITProvider(
            ReBITConfiguration(
                aggregator: sandbox.aggregator.id, baseURL: sandbox.aggregatorURL, user: user.id, apiKey: "key"),
            transport: sandbox.transport, signer: signer,
            keys: StaticKeySource([sandbox.aggregator.id: [sandbox.aggregatorKey]]), clock: clock)
        return Counterpart(provider: provider, address: try #require(sandbox.customers.first).address) {
            await sandbox.aggregator.approve($0.handle)
        }
    }

    /// A request for a consent.
    var request: ConsentRequest {
        var request = ConsentRequest(
            ConsentDetail(terms: MockJourney.terms(), customer: ConsentCustomer(address: address)))
        if provider.capabilities.templateConsent { request.redirectURL = "https://fiu.example/back" }
        if !provider.capabilities.canPollConsent { request.detail.terms.purpose = .monitoring }
        return request
    }

    /// A consent that the customer gave; of a provider that shows none, one of another name.
    func given() async throws -> AgreedConsent {
        let ticket = try await provider.requestConsent(request)
        await approve(ticket)
        guard provider.capabilities.canPollConsent else { return stranger() }
        guard case .approved(let id) = try await provider.outcome(of: ticket.handle).outcome else {
            throw ProviderError(.consentNotUsable, .outcome, provider.id, "the customer did not agree")
        }
        return try await provider.consent(id, for: ticket).agreed
    }

    /// A consent that the provider does not know.
    func stranger(signature: String? = "signature") -> AgreedConsent {
        AgreedConsent(
            id: "stranger",
            content: SignedConsent(
                terms: MockJourney.terms(), dataProvider: ConsentParty(id: provider.id, kind: .accountAggregator),
                customer: address, accounts: []), digitalSignature: signature)
    }
}
