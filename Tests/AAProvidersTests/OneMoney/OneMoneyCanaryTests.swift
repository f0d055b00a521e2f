import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("OneMoney: no secret and nothing personal is ever shown")
struct OneMoneyCanaryTests {
    /// Answers in which every text is a canary, so that whatever an error took from one would show.
    static let bodies: [JSONValue] = {
        let object: JSONObject = [
            "consent_handle": "canary-handle", "webRedirectionUrl": "https://canary.example/canary",
            "consentID": "canary-id", "consentHandle": "canary-handle", "consentId": "canary-id",
            "sessionId": "canary-session", "vua": "canary@aa", "eventStatus": "canary", "srcref": "canary",
            "linkReferenceNumber": "canary", "Summary": .object(["canary": "canary"]),
            "accounts": .array(["canary"]), "linkRefNumbers": .array([.object(["linkRefNumber": "canary"])]),
        ]
        var item = object
        item.set("status", "canary-status")
        item.set("accounts", .array([]))
        return [
            .object(["status": "failure", "errorCode": "canary code", "errorMsg": "canary 9876543210 FP0024"]),
            OneMoneyFixture.answer(.object(object)), OneMoneyFixture.answer(.array([.object(object)])),
            OneMoneyFixture.answer(.array([.object(item)])), OneMoneyFixture.answer("canary"), "canary",
        ]
    }()

    static let statuses: [HTTPStatus] = [200, 302, 400, 401, 404, 429, 500, 503]

    static let calls: [@Sendable (OneMoneyProvider) async throws -> Void] = [
        { provider in
            var request = OneMoneyFixture.request
            request.redirectURL = "https://fiu.example/canary"
            request.pan = "ABCDE1234F"
            _ = try await provider.requestConsent(request)
        },
        { _ = try await $0.orchestrate(OneMoneyFixture.request, productIDs: ["a"]) },
        { _ = try await $0.webAddress(of: ["a"], redirectURL: "https://fiu.example/canary") },
        { _ = try await $0.outcome(of: "handle") },
        { _ = try await $0.consent("consent", for: OneMoneyFixture.ticket) },
        { _ = try await $0.consents(ofMobile: "9876543210", productID: "TEST") },
        { _ = try await $0.startSession(under: OneMoneyFixture.agreed, range: Sample.terms.dataRange, keys: nil) },
        { _ = try await $0.fetch(OneMoneyFixture.session) }, { _ = try await $0.status(of: "consent") },
        { _ = try await $0.data(of: .account("canary-case")) }, { _ = try await $0.latestData(of: "consent") },
        { _ = try await $0.data(of: "consent", account: "link-1") },
        { _ = try await $0.document(.pdf, of: .consent("consent")) }, { try await $0.revoke("consent") },
        { _ = try await $0.isUp() },
        { provider in
            let url = try HTTPURL("https://fiu.example/?ecres=canary&resdate=100720230858407&fi=canary")
            _ = try await provider.answer(in: try #require(OneMoneyRedirection(url)), to: ["handle"])
        },
    ]

    @Test("no error repeats what was sent or answered", arguments: statuses)
    func errors(status: HTTPStatus) async throws {
        for version in [OneMoneyVersion.v2, .v3] {
            for (call, body) in Self.calls.flatMap({ call in Self.bodies.map { (call, $0) } }) {
                let answer = HTTPResponse(status: status, body: body.bytes())
                let fixture = try OneMoneyFixture(Array(repeating: .respond(answer), count: 3)) {
                    $0.version = version
                }
                do { try await call(fixture.provider) } catch let error as ProviderError {
                    let text = "\(error) \(error.reason) \(error.cause.map { "\($0)" } ?? "")"
                    for marker in ["canary", "9876543210", "ABCDE1234F"] {
                        #expect(!text.contains(marker), "\(text)")
                    }
                }
            }
        }
    }

    @Test("values print without what they protect")
    func values() throws {
        var configuration = try OneMoneyFixture.configuration()
        configuration.redirectURL = "https://fiu.example/canary"
        configuration.webhookSignature = try OneMoneyNotificationTests.signature()
        var item = OneMoneyFixture.item("ACTIVE")
        item.set("vua", "canary@aa")
        let consent = try OneMoneyConsent(json: .object(item), at: .root)
        let event = try OneMoneyEvent(
            json: .object(
                OneMoneyNotificationTests.event(
                    "DATA_EXT", "DATA_PUSH",
                    [
                        "vua": "canary@aa", "accountID": "canary",
                        "data": .array([.object(["linkReferenceNumber": "l", "Summary": .object(["a": "canary"])])]),
                        "linkRefNumbers": .array([
                            .object(["linkRefNumber": "l", "maskedAccountNumber": "canary"])
                        ]),
                    ])), at: .root)
        let requested = try OneMoneyRequestedConsents(
            json: .object(["consent_handle": "h", "webRedirectionUrl": "https://web.onemoney.in/canary"]), at: .root)
        let answer = try OneMoneyReturn(
            json: .object([
                "status": "S", "userid": "canary@aa", "email": "canary", "pan": "canary", "sessionid": "canary",
                "redirect": "canary",
            ]), at: .root)
        let values: [Any] = [
            configuration, consent, event, requested, answer, try OneMoneyFixture([]).provider,
            OneMoneyParty(.mobile, "canary"),
            OneMoneyConsentQuery.party(OneMoneyParty(.pan, "canary"), productID: "p", accountID: "canary"),
            OneMoneySubject.account("canary"),
        ]
        for value in values {
            var text = ""
            dump(value, to: &text)
            text += String(describing: value) + String(reflecting: value)
            for marker in ["canary", OneMoneyNotificationTests.secret] {
                #expect(!text.contains(marker), "\(type(of: value))")
            }
        }
    }
}
