import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

extension CanarySide {
    /// Its answers are signed, so that they are read; one is not, and one is about somebody else.
    static let rebit = CanarySide(
        testDescription: "ReBIT",
        answers: { status in
            let refusals: [ErrorCode?] = [nil, .invalidRequest, .unauthorized, "canary-code"]
            return refusals.map { refusal in
                .answer(
                    FakeAggregator(
                        edit: { $0.set("Customer", .object(["id": "canary-other@aa"])) },
                        editConsent: { $0.set("Customer", .object(["id": "9876543210@aa"])) }, status: status,
                        refusal: refusal
                    ).answer)
            } + responses([Array("<html>canary 9876543210</html>".utf8)])(status)
        },
        calls: rebitCalls.map { call in
            { steps, events in try await call(Fixture(steps: steps, observer: events).provider) }
        },
        values: {
            [
                ReBITConfiguration(
                    aggregator: "AA-1", baseURL: try HTTPURL("https://aa.example"), user: "FIU-1", apiKey: "canary"),
                try Fixture().provider, try #require(Keys.user), LocalMessageSigner(try #require(Keys.user)),
                ConsentTicket(handle: "handle", customer: "canary@aa", redirect: "https://canary"),
                FetchedAccount(
                    fip: "FIP-1", link: "link-1", fiType: .deposit, maskedAccountNumber: "canary",
                    content: .plaintext(Array("canary".utf8))),
            ]
        })

    private static let rebitCalls: [@Sendable (ReBITProvider) async throws -> Void] = [
        { _ = try await $0.requestConsent(Sample.detail) }, { _ = try await $0.outcome(of: Sample.handle) },
        {
            _ = try await $0.consent(
                Sample.consentID, for: ConsentTicket(handle: Sample.handle, customer: Sample.customer))
        },
        { _ = try await $0.startSession(under: Sample.agreed, range: Sample.terms.dataRange, keys: SessionKeyPair()) },
        { provider in
            let delivery = try await provider.fetch(DataSession(id: Sample.sessionID, consentID: Sample.consentID))
            for account in try provider.accounts(in: delivery, under: Sample.agreed) {
                _ = try account.open(with: SessionKeyPair())
            }
        },
        { try await $0.revoke(Sample.consentID) }, { _ = try await $0.isUp() },
    ]

    /// Sahamati's token service and Central Registry, and an issuer's keys.
    static let registry = CanarySide(
        testDescription: "token service and registry",
        answers: responses([
            Array("canary".utf8), Array(#"{"accessToken":"canary\u0001","access_token":7,"error":"canary"}"#.utf8),
            Array(#"{"keys":[{"kty":"canary","kid":"canary"}],"entityinfo":{"id":"canary","name":"canary"}}"#.utf8),
        ]),
        calls: [
            { steps, events in
                _ = try await tokens(.iam(HTTPURL("https://iam.example")), steps, events).fetchToken()
            },
            { steps, events in
                _ = try await tokens(.realm(HTTPURL("https://iam.example")), steps, events).fetchToken()
            },
            { steps, events in
                let registry = CentralRegistry(
                    at: try HTTPURL("https://registry.example/cr"),
                    over: ScriptedTransport(steps).observed(by: events), clock: ManualClock(at: Sample.now))
                _ = try await registry.verificationKey(of: Sample.aggregator, keyID: "k")
            },
            { steps, events in
                let keys = JWKSKeySource(
                    of: "issuer", at: try HTTPURL("https://tokens.example/certs"),
                    over: ScriptedTransport(steps).observed(by: events), clock: ManualClock(at: Sample.now))
                _ = try await keys.verificationKey(of: "issuer", keyID: "k")
            },
        ],
        values: {
            let url = try HTTPURL("https://iam.example")
            let token = try await tokens(
                .iam(url), [.respond(RegistryDouble.json(["accessToken": "canary", "expiresIn": 60]))], PrintedEvents()
            ).fetchToken()
            return [
                tokens(.iam(url), [], PrintedEvents()), tokens(.realm(url), [], PrintedEvents()), token,
                BearerToken(tokens(.iam(url), [], PrintedEvents())),
            ]
        })

    private static func tokens(
        _ service: TokenServiceSource.Service, _ steps: [ScriptedTransport.Step], _ events: PrintedEvents
    ) -> TokenServiceSource {
        TokenServiceSource(
            service, entity: "FIU-1", secret: TokenServiceTests.secret,
            over: ScriptedTransport(steps).observed(by: events))
    }
}
