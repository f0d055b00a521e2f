import AACore
import AACrypto
import AAProviders
import AATransport

extension Trial {
    static func setu(
        _ settings: TrialSettings, _ transport: some HTTPTransport
    ) throws(CommandFailure) -> any AccountAggregatorProvider {
        let client = SetuAuthentication.Client(
            id: try settings.required("clientID"), secret: try settings.required("clientSecret"))
        return SetuProvider(
            SetuConfiguration(
                baseURL: try settings.url("baseURL", or: SetuConfiguration.sandbox),
                user: EntityID(try settings.required("user")),
                productInstance: try settings.required("productInstance"),
                authentication: .login(
                    client, at: try settings.url("tokenService", or: SetuAuthentication.tokenService))),
            transport: transport)
    }

    static func perfios(
        _ settings: TrialSettings, _ transport: some HTTPTransport
    ) throws(CommandFailure) -> any AccountAggregatorProvider {
        let names = ["uatEscrow": PerfiosConfiguration.Keys.uatEscrow, "own": .own]
        guard let keys = names[try settings.optional("keys") ?? "uatEscrow"] else {
            throw settings.failure("keys", "it is neither uatEscrow nor own")
        }
        return PerfiosProvider(
            PerfiosConfiguration(
                baseURL: try settings.url("baseURL", or: PerfiosConfiguration.uat),
                user: EntityID(try settings.required("user")), clientID: try settings.required("clientID"),
                clientSecret: try settings.required("clientSecret"), keys: keys),
            transport: transport)
    }

    static func oneMoney(
        _ settings: TrialSettings, _ transport: some HTTPTransport
    ) throws(CommandFailure) -> any AccountAggregatorProvider {
        var configuration = OneMoneyConfiguration(
            baseURL: try settings.url("baseURL"),
            credentials: OneMoneyCredentials(
                clientID: try settings.required("clientID"), clientSecret: try settings.required("clientSecret"),
                organisationID: try settings.required("organisationID"),
                appIdentifier: try settings.required("appIdentifier")),
            productID: try settings.required("productID"))
        configuration.redirectURL = try settings.optional("redirectURL")
        return OneMoneyProvider(configuration, transport: transport)
    }

    static func rebit(
        _ settings: TrialSettings, _ transport: some HTTPTransport
    ) throws(CommandFailure) -> any AccountAggregatorProvider {
        let aggregator = EntityID(try settings.required("aggregator"))
        let (ours, theirs): (SigningKey, VerificationKey)
        do {
            ours = try SigningKey(
                pem: try settings.required("signingKeyPEM"), keyID: KeyID(try settings.required("keyID")))
            theirs = try VerificationKey(jwk: JWK(jsonBytes: Array(try settings.required("aggregatorJWK").utf8)))
        } catch let failure as CommandFailure { throw failure } catch {
            throw settings.failure("signingKeyPEM, aggregatorJWK", "one of them is no key")
        }
        return ReBITProvider(
            ReBITConfiguration(
                aggregator: aggregator, baseURL: try settings.url("baseURL"),
                user: EntityID(try settings.required("user")), apiKey: try settings.required("apiKey")),
            transport: transport, signer: LocalMessageSigner(ours), keys: StaticKeySource([aggregator: [theirs]]))
    }
}
