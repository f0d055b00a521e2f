import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Sahamati's token service")
struct TokenServiceTests {
    static let secret = "canary secret+&=%"

    private func source(_ service: TokenServiceSource.Service, _ double: RegistryDouble) -> TokenServiceSource {
        TokenServiceSource(service, entity: "FIU-1", secret: Self.secret, over: double)
    }

    @Test("a login at the IAM service is its id and secret in a form")
    func iam() async throws {
        let double = RegistryDouble(
            RegistryDouble.json(["ver": "1.0.0", "accessToken": "t-1", "expiresIn": 86_400, "tokenType": "Bearer"]))
        let token = try await source(.iam(HTTPURL("https://iam.example/iam/v1")), double).fetchToken()
        #expect(token.value == "t-1")
        #expect(token.lifetime == .seconds(86_400))
        let request = try #require(double.requests.first)
        #expect(request.method == .post)
        #expect(request.url.text == "https://iam.example/iam/v1/entity/token/generate")
        #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(String(decoding: request.body, as: UTF8.self) == "id=FIU-1&secret=canary%20secret%2B%26%3D%25")
    }

    @Test("a login at the realm is a grant of client credentials, with the secret as a password")
    func realm() async throws {
        let double = RegistryDouble(
            RegistryDouble.json(["access_token": "t-1", "expires_in": 86_400, "token_type": "Bearer"]))
        let url = try HTTPURL("https://tokens.example/auth/realms/sahamati/protocol/openid-connect")
        #expect(try await source(.realm(url), double).fetchToken().value == "t-1")
        let request = try #require(double.requests.first)
        #expect(request.url.path == "/auth/realms/sahamati/protocol/openid-connect/token")
        let password = Base64.encode(Array("FIU-1:\(Self.secret)".utf8))
        #expect(request.headers["Authorization"] == "Basic \(password)")
        #expect(String(decoding: request.body, as: UTF8.self) == "grant_type=client_credentials&scope=openid")
    }

    /// An AA behind a network, with tokens from a service.
    private func provider(over network: any HTTPTransport, _ double: RegistryDouble) throws -> ReBITProvider {
        let token = BearerToken(
            source(.iam(try HTTPURL("https://iam.example/iam/v1")), double), in: .header("client_api_key"))
        var settings = ReBITConfiguration(
            aggregator: Sample.aggregator, baseURL: try HTTPURL("https://aa.example/v2"), user: Sample.user, apiKey: nil
        )
        settings.version = .v2_1_0
        return ReBITProvider(
            settings, transport: HTTPClient(transport: network, middlewares: [token]),
            signer: LocalMessageSigner(try #require(Keys.user)),
            keys: StaticKeySource([Sample.aggregator: [try #require(Keys.aggregator).verificationKey]]),
            clock: ManualClock(at: Sample.now))
    }

    @Test("a login that is refused is a refusal of credentials, and nothing was sent to the AA")
    func refusedLogin() async throws {
        let network = ScriptedTransport([])
        let provider = try provider(over: network, RegistryDouble(HTTPResponse(status: .unauthorized)))
        let error = await #expect(throws: ProviderError.self) { try await provider.outcome(of: Sample.handle) }
        #expect(error?.code == .unauthorized)
        #expect(error?.status == .unauthorized)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(network.requests.isEmpty)
    }

    @Test("a token goes to an AA as its API key, and a new one after a 401, under the same signature")
    func apiKey() async throws {
        let double = RegistryDouble(RegistryDouble.json(["accessToken": "t-1", "expiresIn": 86_400]))
        let refused = HTTPResponse(status: .unauthorized)
        let network = ScriptedTransport([.respond(refused), .answer(FakeAggregator().answer)])
        let provider = try provider(over: network, double)
        _ = try await provider.outcome(of: Sample.handle)
        #expect(network.requests.map { $0.headers["client_api_key"] } == ["t-1", "t-1"])
        #expect(Set(network.requests.map { $0.headers["x-jws-signature"] }).count == 1)
        #expect(double.count == 2)
    }

    @Test("a key that is not for signatures, and one of two of a name, are none and no failure of their source")
    func unusable() async throws {
        let key = try #require(Keys.aggregator).verificationKey.jwk.json
        var encryption = try #require(key.object)
        encryption.set("use", "enc")
        for list in [[.object(encryption)], [key, key]] {
            let double = RegistryDouble(RegistryDouble.json(["keys": .array(list)]))
            let keys = JWKSKeySource(of: "issuer", at: try HTTPURL("https://tokens.example/certs"), over: double)
            #expect(try await keys.verificationKey(of: "issuer", keyID: "aa-key-1") == nil)
        }
    }

    @Test(
        "a source of keys that is asked too often, or broken, says when to ask again",
        arguments: [HTTPStatus.tooManyRequests, .serviceUnavailable, .notFound])
    func keysRefused(status: HTTPStatus) async throws {
        let double = RegistryDouble(HTTPResponse(status: status, headers: ["Retry-After": "9"]))
        let keys = JWKSKeySource(of: "issuer", at: try HTTPURL("https://tokens.example/certs"), over: double)
        let error = await #expect(throws: TransportError.self) {
            try await keys.verificationKey(of: "issuer", keyID: "aa-key-1")
        }
        #expect(error?.retry == (status == .notFound ? .never : .after(.seconds(9))))
    }

    @Test("a set of keys is one entity's, kept, and asked for again when a key is missing")
    func keys() async throws {
        let clock = ManualClock(at: Sample.now)
        let key = try #require(Keys.aggregator).verificationKey
        let double = RegistryDouble(RegistryDouble.json(["keys": .array([])]))
        let keys = JWKSKeySource(
            of: "issuer", at: try HTTPURL("https://tokens.example/certs"), over: double, clock: clock)
        #expect(try await keys.verificationKey(of: "issuer", keyID: "aa-key-1") == nil)
        #expect(try await keys.verificationKey(of: "AA-1", keyID: "aa-key-1") == nil)
        #expect(double.count == 1)
        double.set(RegistryDouble.json(["keys": .array([key.jwk.json])]))
        clock.advance(by: .seconds(300))
        #expect(try await keys.verificationKey(of: "issuer", keyID: "aa-key-1") != nil)
        #expect(double.count == 2)
        double.set(HTTPResponse(status: .ok, body: [1]))
        clock.advance(by: .seconds(300))
        #expect(try await keys.verificationKey(of: "issuer", keyID: "aa-key-1") != nil)
        clock.advance(by: .seconds(200_000))
        await #expect(throws: TransportError.self) {
            try await keys.verificationKey(of: "issuer", keyID: "aa-key-1")
        }
    }
}
