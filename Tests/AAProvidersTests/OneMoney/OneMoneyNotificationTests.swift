import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("OneMoney's notifications")
struct OneMoneyNotificationTests {
    static let secret = "example-webhook-secret"

    static func signature() throws -> WebhookSignature {
        WebhookSignature(
            header: "X-Signature",
            authenticator: try WebhookAuthenticator(key: SecretBytes(Array(secret.utf8))))
    }

    struct Fixture {
        let inbox = InMemoryInbox()
        let receiver: OneMoneyNotificationReceiver

        init(
            signed: Bool = false, maximumAge: Duration = .seconds(86_400 * 3_650),
            observer: any Observer = SilentObserver()
        )
            throws
        {
            var configuration = try OneMoneyFixture.configuration()
            if signed { configuration.webhookSignature = try signature() }
            receiver = OneMoneyNotificationReceiver(
                configuration, inbox: inbox, door: NotificationDoor(), maximumAge: maximumAge,
                clock: ManualClock(at: Sample.now), observer: observer)
        }

        func send(_ body: [UInt8], _ headers: HTTPHeaders = [:], method: HTTPMethod = .post) async throws
            -> HTTPResponse
        {
            await receiver.respond(
                to: HTTPRequest(
                    method: method, url: try HTTPURL("https://fiu.example/om"), headers: headers, body: body))
        }

        /// What an event became.
        func news(_ event: JSONObject, signed: Bool = false) async throws -> ProviderNotification {
            let body = JSONValue.object(event).bytes()
            var headers = HTTPHeaders()
            if signed { headers["x-signature"] = Hex.encode(try signature().authenticator.code(over: body)) }
            try #require(try await send(body, headers).status == .ok)
            return try #require(await inbox.waiting().last).notification.news
        }
    }

    private static let id = OneMoneyFixture.consentID
    private static let handle = OneMoneyFixture.handle

    static func event(_ type: String?, _ status: String, _ more: JSONObject = [:]) -> JSONObject {
        var event: JSONObject = [
            "timestamp": Sample.now.json, "consentHandle": handle.json, "eventStatus": .string(status),
            "consentId": id.json, "vua": "XXXXXXX773@onemoney", "eventMessage": "canary message",
        ]
        if let type { event.append("eventType", .string(type)) }
        for member in more.members { event.set(member.name, member.value) }
        return event
    }

    @Test(
        "a code over the exact bytes proves the sender, in hexadecimal and in base64",
        .enabled(if: ConformanceData.isPresent))
    func vectors() async throws {
        let bytes = try ConformanceData.bytes(of: "providers/onemoney/webhook-hmac.vectors.json")
        let root = try #require(JSONDocument(bytes).root.object)
        #expect(root["secret"]?.string == Self.secret)
        let vectors = try #require(root["vectors"]?.array)
        #expect(vectors.count == 2)
        for vector in vectors.compactMap(\.object) {
            let body = try ConformanceData.bytes(
                of: "providers/onemoney/\(try #require(vector["file"]?.string))")
            for code in [vector["hex"], vector["base64"]].compactMap({ $0?.string }) {
                let fixture = try Fixture(signed: true)
                #expect(try await fixture.send(body, ["x-signature": code]).status == .ok)
                let received = try #require(await fixture.inbox.waiting().first).notification
                #expect(received.raw == body)
                #expect(received.signature == code)
                #expect(try await fixture.send(body + [0x20], ["x-signature": code]).status == .unauthorized)
                #expect(try await fixture.send(body).status == .unauthorized)
            }
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let event: JSONObject
        let content: ProviderNotification.Content
        /// Whether a flow may act on it as it is, once its sender is known.
        var isPlain = true

        init(_ name: String, _ event: JSONObject, _ content: ProviderNotification.Content, isPlain: Bool = true) {
            testDescription = name
            self.event = event
            self.content = content
            self.isPlain = isPlain
        }
    }

    private static let typeTwo: JSONObject = [
        "sessionId": "s-1", "dataExpiry": "2026-06-01 00:00:00", "firstTimeFetch": "false",
        "linkRefNumbers": .array([
            .object(["linkRefNumber": "l-1", "fiStatus": "READY", "fipId": "FIP-1"]),
            .object(["linkRefNumber": "l-2", "fiStatus": "TIMEOUT", "fipId": "FIP-1"]),
        ]),
    ]
    private static let reports = [
        FIStatusResponse(
            fip: "FIP-1", accounts: [.init(link: "l-1", status: .ready), .init(link: "l-2", status: .timeout)])
    ]

    private static func session(_ status: FISessionStatus, _ responses: [FIStatusResponse]) -> SessionNews {
        SessionNews(
            "s-1", status, responses: responses, consent: id, handle: handle,
            collectBefore: try? Timestamp("2026-06-01T00:00:00+05:30"))
    }

    static let rows: [Row] = [
        Row("approved", event("CONSENT", "CONSENT_APPROVED"), .consent(id, handle, .active)),
        Row(
            "rejected, without an id", event("CONSENT", "CONSENT_REJECTED", ["consentId": "<NULL>"]),
            .consent(nil, handle, .rejected)),
        Row(
            "rejected, with an empty id", event("CONSENT", "CONSENT_REJECTED", ["consentId": ""]),
            .consent(nil, handle, .rejected)),
        Row("paused", event("CONSENT", "CONSENT_PAUSED"), .consent(id, handle, .paused)),
        Row("resumed", event("CONSENT", "CONSENT_RESUMED"), .consent(id, handle, .active)),
        Row("revoked", event("CONSENT", "CONSENT_REVOKED"), .consent(id, handle, .revoked)),
        Row("expired", event("CONSENT", "CONSENT_EXPIRED"), .consent(id, handle, .expired)),
        Row("a word to come", event("CONSENT", "CONSENT_FROZEN"), .consent(id, handle, .pending), isPlain: false),
        Row(
            "without a time",
            {
                var timeless = event("CONSENT", "CONSENT_REVOKED")
                timeless.set("timestamp", nil)
                return timeless
            }(), .consent(id, handle, .revoked), isPlain: false),
        Row(
            "ready, type 1, which names no session", event("DATA", "DATA_READY"), .consent(id, handle, .pending),
            isPlain: false),
        Row("ready, type 2", event("DATA", "DATA_READY", typeTwo), .session(session(.completed, reports))),
        Row(
            "failed for one account of two", event("DATA", "SESSION_FAILED", typeTwo),
            .session(session(.completed, reports))),
        Row(
            "failed for all",
            event("DATA", "SESSION_FAILED", ["sessionId": "s-1", "dataExpiry": "2026-06-01T00:00:00+05:30"]),
            .session(session(.failed, []))),
        Row(
            "over, without accounts",
            event("DATA", "SESSION_EXPIRED", ["sessionId": "s-1", "dataExpiry": "2026-06-01 00:00:00"]),
            .session(session(.expired, []))),
        Row("denied", event("DATA", "DATA_DENIED", typeTwo), .session(session(.completed, reports))),
        Row(
            "pushed, with the data",
            event(
                "DATA_EXT", "DATA_PUSH",
                ["data": .array([.object(["linkReferenceNumber": "l-1", "Summary": .object(["a": "canary"])])])]),
            .data(id, .completed, [])),
        Row(
            "an orchestration that is done", event(nil, "SUCCESS", ["transactionId": "t-1"]),
            .consent(id, handle, .pending), isPlain: false),
        Row(
            "an orchestration that names no consent", ["eventStatus": "SUCCESS", "transaction_id": "t-1"],
            .consent(nil, nil, .pending), isPlain: false),
        Row(
            "denied for all",
            event(
                "DATA", "DATA_DENIED",
                [
                    "sessionId": "s-1", "dataExpiry": "2026-06-01 00:00:00",
                    "linkRefNumbers": .array([.object(["linkRefNumber": "l-1", "fiStatus": "DENIED"])]),
                ]), .session(session(.failed, []))),
        Row("a type to come", event("AUDIT", "DATA_READY"), .consent(id, handle, .pending), isPlain: false),
    ]

    @Test("each event in the words of all providers", arguments: rows)
    func content(row: Row) async throws {
        let plain = try await Fixture().news(row.event)
        #expect(plain.content == row.content)
        #expect(plain.authenticity == .unauthenticated)
        #expect(plain.provider == "onemoney")
        let proven = try await Fixture(signed: true).news(row.event, signed: true)
        #expect(proven.content == row.content)
        #expect(proven.authenticity == (row.isPlain ? .sharedSecret : .unauthenticated))
    }

    @Test("what went wrong has a word, and a sentence that no description shows")
    func failure() async throws {
        let news = try await Fixture().news(Self.event("DATA", "SESSION_FAILED"))
        #expect(news.failure == NotifiedFailure(code: "SESSION_FAILED", message: "canary message"))
        #expect(!"\(news)".contains("canary"))
    }

    @Test("data that comes with a notification is read from it")
    func pushed() throws {
        let row = try #require(Self.rows.first { $0.testDescription.hasPrefix("pushed") })
        let event = try OneMoneyEvent(jsonBytes: JSONValue.object(row.event).bytes())
        #expect(event.data.map(\.link) == ["l-1"])
        #expect(event.data.map(\.hasData) == [true])
    }

    @Test("a first fetch is true as a text and as a boolean", arguments: [JSONValue.bool(true), "true"])
    func flag(value: JSONValue) throws {
        let object = Self.event("DATA", "DATA_READY", ["firstTimeFetch": value])
        let event = try OneMoneyEvent(jsonBytes: JSONValue.object(object).bytes())
        #expect(event.isFirstFetch == true)
    }

    @Test("F16: the same news has the same id, other news another")
    func identity() async throws {
        let fixture = try Fixture()
        let first = try await fixture.news(Self.event("CONSENT", "CONSENT_PAUSED"))
        // Sent again, with the members in another order and a sentence of its own.
        var again = Self.event("CONSENT", "CONSENT_PAUSED", ["eventMessage": "other"])
        again = JSONObject(again.members.reversed())
        #expect(try await fixture.news(again).messageID == first.messageID)
        let others: [JSONObject] = [
            Self.event("CONSENT", "CONSENT_RESUMED"), Self.event("CONSENT", "CONSENT_PAUSED", ["consentHandle": "h"]),
            Self.event("CONSENT", "CONSENT_PAUSED", ["timestamp": Sample.now.adding(.seconds(1)).json]),
            Self.event("DATA", "DATA_READY", ["sessionId": "s-1"]),
            Self.event("DATA", "DATA_READY", ["sessionId": "s-2"]),
        ]
        var ids: Set<MessageID> = [first.messageID]
        for other in others { ids.insert(try await fixture.news(other).messageID) }
        #expect(ids.count == 1 + others.count)
    }

    static let refused: [(String, HTTPMethod, [UInt8], HTTPStatus)] = [
        ("a GET", .get, JSONValue.object(event("CONSENT", "CONSENT_PAUSED")).bytes(), 405),
        ("no JSON", .post, Array("<html>".utf8), .badRequest), ("no object", .post, Array("[]".utf8), .badRequest),
        ("no status", .post, Array(#"{"consentId":"a"}"#.utf8), .badRequest),
        ("about nothing", .post, Array(#"{"eventStatus":"DATA_READY","consentId":"<NULL>"}"#.utf8), .badRequest),
        (
            "too old", .post,
            JSONValue.object(event("CONSENT", "CONSENT_PAUSED", ["timestamp": "2020-01-01T00:00:00Z"])).bytes(),
            .badRequest
        ),
        (
            "from the future", .post,
            JSONValue.object(event("CONSENT", "CONSENT_PAUSED", ["timestamp": "2099-01-01T00:00:00Z"])).bytes(),
            .badRequest
        ),
    ]

    @Test("what is no notification is refused in OneMoney's own form, and not kept", arguments: refused)
    func refusal(name: String, method: HTTPMethod, body: [UInt8], status: HTTPStatus) async throws {
        let fixture = try Fixture(maximumAge: .seconds(86_400))
        let response = try await fixture.send(body, method: method)
        #expect(response.status == status)
        #expect(try JSONDocument(response.body).root.object?["status"] == "failure")
        #expect(await fixture.inbox.waiting().isEmpty)
    }

    @Test("success is said only once the inbox has it")
    func kept() async throws {
        let fixture = try Fixture()
        let body = JSONValue.object(Self.event("CONSENT", "CONSENT_APPROVED")).bytes()
        let response = try await fixture.send(body)
        #expect(try JSONDocument(response.body).root == .object(["status": "success"]))
        #expect(await fixture.inbox.waiting().count == 1)
        let full = OneMoneyNotificationReceiver(
            try OneMoneyFixture.configuration(), inbox: InMemoryInbox(maximumBytes: 0), door: NotificationDoor(),
            clock: ManualClock(at: Sample.now))
        let refused = await full.respond(
            to: HTTPRequest(method: .post, url: try HTTPURL("https://fiu.example/om"), body: body))
        #expect(refused.status == .serviceUnavailable)
    }
}
