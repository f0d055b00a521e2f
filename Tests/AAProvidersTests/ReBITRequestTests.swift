import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Requests to an AA are as ReBIT 2.0.0 says")
struct ReBITRequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let call: @Sendable (ReBITProvider) async throws -> Void
        var testDescription: String { path }
    }

    static let rows = [
        Row(path: "/Consent") { _ = try await $0.requestConsent(Sample.detail) },
        Row(path: "/Consent/handle") { _ = try await $0.outcome(of: Sample.handle) },
        Row(path: "/Consent/fetch") {
            _ = try await $0.consent(
                Sample.consentID, for: ConsentTicket(handle: Sample.handle, customer: Sample.customer))
        },
        Row(path: "/FI/request") {
            _ = try await $0.startSession(
                under: Sample.agreed, range: Sample.terms.dataRange, keys: SessionKeyPair())
        },
        Row(path: "/FI/fetch") {
            _ = try await $0.fetch(DataSession(id: Sample.sessionID, consentID: Sample.consentID))
        },
        Row(path: "/Consent/Notification") { try await $0.revoke(Sample.consentID) },
    ]

    @Test(
        "a request is a POST with version, time, a new id, the API key and a signature over its bytes",
        arguments: rows)
    func request(row: Row) async throws {
        let fixture = try Fixture()
        try await row.call(fixture.provider)
        try await row.call(fixture.provider)
        let requests = fixture.transport.requests
        let first = try #require(requests.first)
        #expect(first.method == .post)
        #expect(first.url.text == "https://aa.example/v2" + row.path)
        #expect(first.headers["client_api_key"] == "canary-api-key")
        #expect(first.headers["Content-Type"] == "application/json")

        let body = try #require(JSONDocument.uniqueMembers(first.body).object)
        #expect(body["ver"] == "2.0.0")
        #expect(body["timestamp"]?.string == Sample.now.wireText)
        #expect(ReBITUUID.hasForm(body["txnid"]?.string ?? ""))
        let second = try #require(JSONDocument.uniqueMembers(requests[1].body).object)
        #expect(body["txnid"] != second["txnid"])

        let signature = try #require(first.headers["x-jws-signature"])
        let key = try #require(Keys.user).verificationKey
        #expect(try key.verifyDetached(signature, over: first.body).signingInput == .unencoded)
    }

    @Test("a heartbeat is a GET with the API key")
    func heartbeat() async throws {
        let fixture = try Fixture()
        #expect(try await fixture.provider.isUp())
        let request = try #require(fixture.transport.requests.first)
        #expect(request.method == .get)
        #expect(request.url.path == "/v2/Heartbeat")
        #expect(request.headers["client_api_key"] == "canary-api-key")
    }

    @Test("through Sahamati's Router each request names the AA; to an AA itself none does", arguments: [true, false])
    func router(isBehindRouter: Bool) async throws {
        for row in Self.rows {
            let fixture = try Fixture { $0.isBehindRouter = isBehindRouter }
            try await row.call(fixture.provider)
            let header = try #require(fixture.transport.requests.first).headers["x-request-meta"]
            #expect(try header.map { try Base64.decode($0) } == (isBehindRouter ? Self.recipient : nil), "\(row.path)")
        }
    }

    static let recipient = Array(#"{"recipient-id":"AA-1"}"#.utf8)

    @Test("a session's request carries the pair's key and nonce, and the consent's signature")
    func keyMaterial() async throws {
        let fixture = try Fixture()
        let keys = try SessionKeyPair()
        _ = try await fixture.provider.startSession(under: Sample.agreed, range: Sample.terms.dataRange, keys: keys)
        let request = try FIRequest(jsonBytes: #require(fixture.transport.requests.first).body)
        #expect(request.keyMaterial.curve == "Curve25519")
        #expect(request.keyMaterial.keyValue == keys.publicKey.keyValue)
        #expect(request.keyMaterial.nonce == Base64.encode(keys.nonce))
        #expect(request.keyMaterial.expiry.map { $0 > Sample.now } == true)
        #expect(request.digitalSignature == Sample.agreed.digitalSignature)
    }

    @Test("what ReBIT has no place for is refused by its name, and nothing is sent")
    func unplaced() async throws {
        let fixture = try Fixture()
        var request = ConsentRequest(Sample.detail)
        request.idempotencyKey = "key"
        request.redirectURL = "canary"
        request.tags = ["canary"]
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(request) }
        #expect(error?.code == .unsupported)
        #expect(error?.reason == "not sent: this provider has no place for redirectURL, tags; leave it out")
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("without a key pair, or the signature of the consent, no session is asked for")
    func noKeys() async throws {
        let fixture = try Fixture()
        let unsigned = AgreedConsent(id: "c", content: Sample.signedConsent, digitalSignature: nil)
        let keys = try SessionKeyPair()
        for (consent, pair) in [(Sample.agreed, nil), (unsigned, keys)] {
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.provider.startSession(under: consent, range: Sample.terms.dataRange, keys: pair)
            }
            #expect(error?.code == .invalidRequest)
        }
        #expect(fixture.transport.requests.isEmpty)
    }
}
