import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Notifications of Perfios' FIU module")
struct PerfiosNotificationTests {
    static let token = "canary00000000000000000000000000"
    static let now = PerfiosFixture.now
    static let reference = PerfiosFixture.reference
    static let consentID = ConsentID(reference.rawValue)

    static func receiver(
        _ inbox: some NotificationInbox, keys: (any VerificationKeySource)? = nil,
        observer: any Observer = SilentObserver()
    ) -> PerfiosNotificationReceiver {
        PerfiosNotificationReceiver(
            inbox: inbox, door: NotificationDoor(pathToken: token), keys: keys, clock: ManualClock(at: now),
            observer: observer)
    }

    static func request(_ body: [UInt8], path: String = "/perfios/\(token)") throws -> HTTPRequest {
        HTTPRequest(method: .post, url: try HTTPURL("https://fiu.example\(path)"), body: body)
    }

    static func consent(_ edit: (inout JSONObject) -> Void = { _ in }) -> [UInt8] {
        var object: JSONObject = [
            "moduleReference": reference.json, "consentHandle": "6f0d9a52", "consentId": "cid_1", "status": "ACTIVE",
            "timestamp": now.json,
        ]
        edit(&object)
        return JSONValue.object(object).bytes()
    }

    static func data(_ edit: (inout JSONObject) -> Void = { _ in }) -> [UInt8] {
        var object: JSONObject = [
            "moduleReference": reference.json, "consentHandle": "6f0d9a52", "id": "dr_1", "secret": "canary-secret",
            "sessionCount": 1, "expiresAt": now.adding(.seconds(900)).json,
        ]
        edit(&object)
        return JSONValue.object(object).bytes()
    }

    /// What a receiver makes of one notification.
    static func news(_ body: [UInt8]) async throws -> ReceivedNotification {
        let inbox = InMemoryInbox()
        let response = await receiver(inbox).respond(to: try request(body))
        try #require(response.status == .ok)
        return try #require(await inbox.waiting().first?.notification)
    }

    @Test("the recorded ones are news of one journey, under one name", .enabled(if: ConformanceData.isPresent))
    func recorded() async throws {
        let active = try await Self.news(try PerfiosFixture.recorded("webhook.consent.active.json")).news
        #expect(active.content == .consent(Self.consentID, Self.reference, .active))
        #expect(active.timestamp == (try Timestamp("2026-09-28T10:18:31.204Z")))
        #expect(active.authenticity == .unauthenticated)
        #expect(active.provider == "perfios")
        let bytes = try PerfiosFixture.recorded("webhook.data-ready.json")
        let ready = try await Self.news(bytes)
        #expect(
            ready.news.content
                == .session(
                    SessionNews(
                        "dr_4b1f0a6c9d2e", .completed, consent: Self.consentID, handle: Self.reference,
                        secret: "s_0123456789abcdef", collectBefore: try Timestamp("2026-09-28T10:33:35.000Z"))))
        #expect(ready.news.timestamp == Self.now)
        #expect(ready.raw == bytes)
        #expect(
            try PerfiosConsentNotification(
                jsonBytes: PerfiosFixture.recorded("webhook.consent.active.json")
            ).consentID == "cid_7f3a9b1c2d4e")
        #expect(try PerfiosDataNotification(jsonBytes: bytes).sessionCount == 1)
    }

    @Test(
        "each state is the consent's, and so is a word that nobody knows",
        arguments: ["ACTIVE", "REJECTED", "REVOKED", "EXPIRED", "PAUSED", "FAILED", "FROZEN"])
    func states(word: String) async throws {
        let news = try await Self.news(Self.consent { $0.set("status", .string(word)) }).news
        #expect(news.content == .consent(Self.consentID, Self.reference, ConsentStatus(rawValue: word)))
    }

    @Test(
        "what comes once is not refused over a member that nobody needs",
        arguments: ["consentHandle", "consentId", "timestamp"], [JSONValue?.none, .null, 7, .array([])])
    func lenient(member: String, value: JSONValue?) async throws {
        let news = try await Self.news(Self.consent { $0.set(member, value) }).news
        #expect(news.content == .consent(Self.consentID, Self.reference, .active))
    }

    @Test("nor is data", arguments: ["consentHandle", "sessionCount", "expiresAt"], [JSONValue?.none, .null, "x"])
    func lenientData(member: String, value: JSONValue?) async throws {
        guard case .session(let news) = try await Self.news(Self.data { $0.set(member, value) }).news.content else {
            Issue.record("not of a session")
            return
        }
        #expect(news.session == "dr_1")
        #expect(news.secret == "canary-secret")
        #expect((news.collectBefore == nil) == (member == "expiresAt"))
    }

    @Test("the answer is 200 without a body, which nobody looks at")
    func answer() async throws {
        let response = await Self.receiver(InMemoryInbox()).respond(to: try Self.request(Self.consent()))
        #expect(response == HTTPResponse())
    }

    @Test("F16: the same news has one id, other news another")
    func identity() async throws {
        let first = try await Self.news(Self.consent()).news.messageID
        #expect(try await Self.news(Self.consent { $0.set("consentId", nil) }).news.messageID == first)
        let data = try await Self.news(Self.data()).news.messageID
        #expect(try await Self.news(Self.data { $0.set("expiresAt", nil) }).news.messageID == data)
        let bodies = [
            Self.consent { $0.set("status", "PAUSED") }, Self.consent { $0.set("moduleReference", "mr_2") },
            Self.consent { $0.set("timestamp", Self.now.adding(.seconds(1)).json) },
            Self.consent { $0.set("timestamp", nil) }, Self.data { $0.set("id", "dr_2") },
            Self.data { $0.set("moduleReference", "mr_2") },
        ]
        var seen: Set<MessageID> = [first, data]
        for body in bodies { #expect(seen.insert(try await Self.news(body).news.messageID).inserted) }
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: HTTPStatus
        var path = "/perfios/\(token)"
        var method = HTTPMethod.post
        var body = PerfiosNotificationTests.consent()

        init(_ name: String, _ status: HTTPStatus, _ change: (inout Fault) -> Void) {
            testDescription = name
            self.status = status
            change(&self)
        }
    }

    static let faults = [
        Fault("another token", .notFound) { $0.path = "/perfios/canary00000000000000000000000001" },
        Fault("a GET", .methodNotAllowed) { $0.method = .get },
        Fault("a body over the limit", .contentTooLarge) { $0.body += [UInt8](repeating: 0x20, count: 1 << 20) },
        Fault("no JSON", .badRequest) { $0.body = Array("canary".utf8) },
        Fault("a member twice", .badRequest) { $0.body = consent { $0.append("status", "REVOKED") } },
        Fault("no reference", .badRequest) { $0.body = consent { $0.set("moduleReference", nil) } },
        Fault("no status", .badRequest) { $0.body = consent { $0.set("status", nil) } },
        Fault("data without an id", .badRequest) { $0.body = data { $0.set("id", nil) } },
        Fault("data with an empty secret", .badRequest) { $0.body = data { $0.set("secret", "") } },
        Fault("data without a secret", .badRequest) { $0.body = data { $0.set("secret", nil) } },
        Fault("a day old", .badRequest) {
            $0.body = consent { $0.set("timestamp", now.adding(.seconds(-86_400)).json) }
        },
        Fault("of the future", .badRequest) {
            $0.body = consent { $0.set("timestamp", now.adding(.seconds(900)).json) }
        },
    ]

    @Test("what has one fault is refused and not kept", arguments: faults)
    func fault(fault: Fault) async throws {
        let (inbox, events) = (InMemoryInbox(), EventTexts())
        var request = try Self.request(fault.body, path: fault.path)
        request.method = fault.method
        let response = await Self.receiver(inbox, observer: events).respond(to: request)
        #expect(response.status == fault.status)
        #expect(await inbox.waiting().isEmpty)
        #expect(events.texts.count == 1)
        #expect(events.texts.allSatisfy { $0.hasPrefix("notification.refused") && !$0.contains("canary") })
    }

    @Test("what the inbox does not keep is answered 503")
    func fullInbox() async throws {
        let response = await Self.receiver(FullInbox()).respond(to: try Self.request(Self.data()))
        #expect(response.status == .serviceUnavailable)
    }

    @Test("where a key is known, what it signed is proven, and nothing else is taken")
    func signature() async throws {
        let (key, impostor) = (try #require(Keys.aggregator), try #require(Keys.impostor))
        let keys = StaticKeySource(["perfios": [key.verificationKey]])
        let inbox = InMemoryInbox()
        let receiver = Self.receiver(inbox, keys: keys)
        for body in [Self.data(), Self.consent()] {
            var request = try Self.request(body)
            #expect(await receiver.respond(to: request).status == .unauthorized)
            request.headers["x-jws-signature"] = try impostor.signDetached(body)
            #expect(await receiver.respond(to: request).status == .unauthorized)
            request.headers["x-jws-signature"] = try key.signDetached(body)
            #expect(await receiver.respond(to: request).status == .ok)
            request.body += [0x20]
            #expect(await receiver.respond(to: request).status == .unauthorized)
        }
        let taken = await inbox.waiting().map(\.notification)
        #expect(taken.map(\.news.authenticity) == [.verified, .verified])
        #expect(taken.allSatisfy { $0.signature != nil })
    }

    @Test("keys that cannot be asked for are a reason to come again")
    func keySource() async throws {
        struct Down: VerificationKeySource, Error {
            func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? { throw self }
        }
        var request = try Self.request(Self.data())
        request.headers["x-jws-signature"] = try #require(Keys.aggregator).signDetached(request.body)
        let response = await Self.receiver(InMemoryInbox(), keys: Down()).respond(to: request)
        #expect(response.status == .serviceUnavailable)
    }
}
