import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Requests to Perfios' FIU module")
struct PerfiosRequestTests {
    @Test(
        "a request for consent is the recorded one, with our credentials and the key of the call",
        .enabled(if: ConformanceData.isPresent))
    func recorded() async throws {
        let answer = HTTPResponse(
            status: .accepted, body: try PerfiosFixture.recorded("initiate-consent.response.202.json"))
        let fixture = try PerfiosFixture([.respond(answer)])
        var request = ConsentRequest(try PerfiosFixture.detail)
        request.idempotencyKey = "case-17"
        let ticket = try await fixture.provider.requestConsent(request)
        #expect(ticket.handle == PerfiosFixture.reference)
        #expect(ticket.customer == "9999999999@anumati")
        #expect(ticket.redirect == "https://fiu-module-uat.anumati.co.in/web-redirect?ref=mr_5vQm2mZ0K1c")
        #expect(ticket.terms == request.detail.terms)

        let sent = try fixture.request
        #expect(sent.method == .post)
        #expect(sent.url.text == "https://fiu-module-uat.anumati.co.in/module/initiate/consent")
        #expect(sent.headers["X-Client-Id"] == "canary-client-id")
        #expect(sent.headers["X-Client-Secret"] == "canary-client-secret")
        #expect(sent.headers["X-Idempotency-Key"] == "case-17")
        #expect(sent.headers["Content-Type"] == "application/json")
        let body = try JSONDocument(sent.body).root
        #expect(body == (try JSONDocument(PerfiosFixture.recorded("initiate-consent.request.onetime-103.json")).root))
    }

    @Test("without a key of the caller's, each call has one of its own")
    func ownKey() async throws {
        let answer = HTTPResponse(status: .accepted, body: JSONValue.object(PerfiosFixture.journey).bytes())
        let fixture = try PerfiosFixture([.respond(answer), .respond(answer)])
        for _ in 0..<2 { _ = try await fixture.provider.requestConsent(try PerfiosFixture.detail) }
        let keys = fixture.transport.requests.compactMap { $0.headers["X-Idempotency-Key"] }
        #expect(keys.count == 2)
        #expect(Set(keys).count == 2)
        #expect(keys.allSatisfy { $0.utf8.count == 36 })
    }

    @Test("times are in seconds of UTC, however they were written")
    func times() async throws {
        let fixture = try PerfiosFixture(answer: .object(PerfiosFixture.journey), .accepted)
        var detail = try PerfiosFixture.detail
        detail.terms.dataRange.to = try Timestamp("2026-09-28T15:45:31.987+05:30")
        _ = try await fixture.provider.requestConsent(detail)
        let consent = try JSONDocument(fixture.request.body).root.object?["consent"]?.object
        #expect(consent?["dataRange"]?.object?["to"] == "2026-09-28T10:15:31Z")
    }

    @Test("a retry in the transport repeats a request for consent, with its key, and never a fetch")
    func retry() async throws {
        let steps: [ScriptedTransport.Step] = [
            .respond(HTTPResponse(status: .badGateway)),
            .respond(HTTPResponse(status: .accepted, body: JSONValue.object(PerfiosFixture.journey).bytes())),
            .respond(HTTPResponse(status: .badGateway)), .respond(HTTPResponse()),
        ]
        let scripted = ScriptedTransport(steps)
        let clock = ManualClock(at: PerfiosFixture.now)
        let client = HTTPClient(transport: scripted, middlewares: [Retry(clock: clock)])
        let provider = PerfiosProvider(
            PerfiosConfiguration(
                baseURL: try HTTPURL(PerfiosConfiguration.uat), user: Sample.user, clientID: "i", clientSecret: "s"),
            transport: client, clock: clock)
        _ = try await provider.requestConsent(try PerfiosFixture.detail)
        let keys = scripted.requests.map { $0.headers["X-Idempotency-Key"] }
        #expect(keys.count == 2)
        #expect(keys[0] == keys[1])
        await #expect(throws: ProviderError.self) { try await provider.fetch(PerfiosFixture.session) }
        #expect(scripted.requests.count == 3)
    }

    @Test(
        "a customer is sent to Anumati's pages over TLS and nowhere else",
        arguments: [
            "http://fiu-module-uat.anumati.co.in/x", "https://evil.example/x", "https://anumati.co.in.evil.example/",
            "https://evilanumati.co.in/", "no address",
        ])
    func redirect(url: String) async throws {
        var answer = PerfiosFixture.journey
        answer.set("redirectUrl", .string(url))
        let fixture = try PerfiosFixture(answer: .object(answer), .accepted)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(try PerfiosFixture.detail)
        }
        #expect(error?.code == .mismatchedAnswer)
        #expect(error?.mayHaveBeenCarriedOut == true)
    }

    @Test("an answer without a reference or a place to decide is none", arguments: ["moduleReference", "redirectUrl"])
    func incomplete(member: String) async throws {
        var answer = PerfiosFixture.journey
        answer.set(member, nil)
        let fixture = try PerfiosFixture(answer: .object(answer), .accepted)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(try PerfiosFixture.detail)
        }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("paths are the contract's")
    func paths() async throws {
        let fixture = try PerfiosFixture([.respond(HTTPResponse())]) {
            $0.paths.fetch = "module/getdata"
        }
        _ = try await fixture.provider.fetch(PerfiosFixture.session)
        #expect(try fixture.request.url.path == "/module/getdata")
    }

    @Test("another fetch carries our key material, and its answer must be of the same journey")
    func refetch() async throws {
        let keys = try SessionKeyPair()
        let answer: JSONValue = .object(["moduleReference": PerfiosFixture.reference.json, "status": "FETCH_REQUESTED"])
        let fixture = try PerfiosFixture(answer: answer, .accepted)
        let journey = try await fixture.provider.refetch(PerfiosFixture.session.consentID, keys: keys)
        #expect(journey.status == "FETCH_REQUESTED")
        #expect(journey.json == answer)
        let body = try #require(JSONDocument(fixture.request.body).root.object)
        #expect(try fixture.request.url.path == "/module/initiate/fetch")
        #expect(body["moduleReference"] == PerfiosFixture.reference.json)
        #expect(
            body["KeyMaterial"]
                == .object([
                    "cryptoAlg": "ECDH", "curve": "Curve25519", "Nonce": .string(Base64.encode(keys.nonce)),
                    "DHPublicKey": .object([
                        "expiry": PerfiosFixture.now.adding(.seconds(86_400)).json,
                        "KeyValue": .string(keys.publicKey.keyValue),
                    ]),
                ]))

        let other = try PerfiosFixture(answer: .object(["moduleReference": "mr_other"]))
        let error = await #expect(throws: ProviderError.self) {
            try await other.provider.refetch(PerfiosFixture.session.consentID, keys: keys)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    struct Unserved: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let wayAround: String
        let call: @Sendable (PerfiosProvider) async throws -> Void
    }

    static let unserved = [
        Unserved(testDescription: "outcome", wayAround: "notification") { _ = try await $0.outcome(of: "h") },
        Unserved(testDescription: "consent", wayAround: "ConsentTicket.terms") {
            _ = try await $0.consent("c", for: ConsentTicket(handle: "h", customer: "c"))
        },
        Unserved(testDescription: "startSession", wayAround: "refetch(_:keys:)") {
            _ = try await $0.startSession(under: PerfiosFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        },
        Unserved(testDescription: "revoke", wayAround: "the customer revokes") { try await $0.revoke("c") },
        Unserved(testDescription: "heartbeat", wayAround: "the other calls") { _ = try await $0.isUp() },
    ]

    @Test("what the module does not have is not sent, and the way around is named", arguments: unserved)
    func unsupported(row: Unserved) async throws {
        let fixture = try PerfiosFixture([])
        let error = await #expect(throws: ProviderError.self) { try await row.call(fixture.provider) }
        #expect(error?.code == .unsupported)
        #expect(error?.operation.rawValue == row.testDescription)
        #expect(error?.reason.contains(row.wayAround) == true)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("capabilities say what it can do")
    func capabilities() throws {
        let plain = try PerfiosFixture([]).provider.capabilities
        #expect(
            plain
                == ProviderCapabilities(
                    decryptsForYou: false, revocation: .none, canPollConsent: false, readsOnce: true,
                    templateConsent: false, notificationAuthenticity: .unauthenticated, sessions: .byProvider))
        let signed = try PerfiosFixture([]) { $0.signsNotifications = true }
        #expect(signed.provider.capabilities.notificationAuthenticity == .verified)
    }
}
