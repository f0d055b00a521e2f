import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Notifications of Setu")
struct SetuNotificationTests {
    static let token = "canary00000000000000000000000000"

    static func receiver(
        _ inbox: some NotificationInbox, at now: Timestamp = Sample.now,
        door: NotificationDoor = NotificationDoor(pathToken: token), signature: WebhookSignature? = nil,
        observer: any Observer = SilentObserver()
    ) -> SetuNotificationReceiver {
        SetuNotificationReceiver(
            inbox: inbox, door: door, signature: signature, clock: ManualClock(at: now), observer: observer)
    }

    static func request(_ body: [UInt8], path: String = "/setu/\(token)") throws -> HTTPRequest {
        HTTPRequest(method: .post, url: try HTTPURL("https://fiu.example\(path)"), body: body)
    }

    static func body(_ edit: (inout JSONObject) -> Void = { _ in }) -> [UInt8] {
        var object: JSONObject = [
            "type": "CONSENT_STATUS_UPDATE", "timestamp": Sample.now.json, "consentId": "consent-1", "success": true,
            "error": .null, "data": .object(["status": "ACTIVE"]),
        ]
        edit(&object)
        return JSONValue.object(object).bytes()
    }

    /// What a receiver makes of one notification.
    static func news(_ body: [UInt8], at now: Timestamp = Sample.now) async throws -> ReceivedNotification {
        let inbox = InMemoryInbox()
        let response = await receiver(inbox, at: now).respond(to: try request(body))
        try #require(response.status == .ok)
        return try #require(await inbox.waiting().first?.notification)
    }

    struct Recorded: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let now: String
        let content: ProviderNotification.Content
        var id: MessageID?
        var failure: ErrorCode?
    }

    static func consent(_ id: String, _ status: ConsentStatus) -> ProviderNotification.Content {
        .consent(ConsentID(id), ConsentHandle(id), status)
    }

    static let recorded = [
        Recorded(
            testDescription: "v2/webhook.CONSENT_STATUS_UPDATE.active", now: "2023-04-03T09:15:00Z",
            content: consent("c16cc10e-eae3-4277-96e1-64c0ed21c53e", .active)),
        Recorded(
            testDescription: "v2/webhook.CONSENT_STATUS_UPDATE.active.live-shape", now: "2026-07-13T11:46:10Z",
            content: consent("9b0f8a52-3c8e-4f1e-9f53-5f2b2b1f7a10", .active),
            id: "5f0d4a0e-2f63-4a3c-8d59-2c6c0a6f9f01"),
        Recorded(
            testDescription: "v2/webhook.CONSENT_STATUS_UPDATE.user-cancelled", now: "2024-01-29T07:28:24Z",
            content: consent("72cb6cb8-c248-4b88-9282-18262fbdfbc2", .pending),
            id: "66d5fef5-d5f3-48f6-afe7-1e82ac952ecb", failure: "UserCancelled"),
        Recorded(
            testDescription: "v1/webhook.CONSENT_STATUS_UPDATE.active", now: "2018-12-06T11:40:00Z",
            content: consent("d4f40bd9-a22f-4408-a622-4e8a1e4fbda6", .active)),
        Recorded(
            testDescription: "v2/webhook.SESSION_STATUS_UPDATE.completed", now: "2023-04-03T09:21:00Z",
            content: .session(
                SessionNews(
                    "32d40afc-4795-495d-8ca4-d817d730e5b5", .completed,
                    responses: [
                        FIStatusResponse(
                            fip: "setu-fip",
                            accounts: [
                                .init(
                                    link: "e4b27e62-e41a-42c0-a5b3-0a5542b25ddf", status: .ready,
                                    remark: "fi status description not found from FIP")
                            ])
                    ], consent: "c16cc10e-eae3-4277-96e1-64c0ed21c53e",
                    handle: "c16cc10e-eae3-4277-96e1-64c0ed21c53e"))),
        Recorded(
            testDescription: "v2/webhook.FI_DATA_READY", now: "2023-07-25T11:29:00Z",
            content: .data(
                "58180119-15bc-454f-83bb-192efda9321b", .completed,
                [
                    FIStatusResponse(
                        fip: "setu-fip",
                        accounts: [.init(link: "4b4cc8fb-89eb-41c3-bc64-fec2497d5454", status: .ready)])
                ])),
    ]

    @Test("each recorded one is its event", .enabled(if: ConformanceData.isPresent), arguments: recorded)
    func event(row: Recorded) async throws {
        let bytes = try ConformanceData.bytes(of: "providers/setu/\(row.testDescription).json")
        let received = try await Self.news(bytes, at: Timestamp(row.now))
        #expect(received.news.content == row.content)
        #expect(received.news.failure?.code == row.failure)
        #expect(received.news.authenticity == .unauthenticated)
        #expect(received.news.provider == "setu")
        #expect(received.raw == bytes)
        if let id = row.id { #expect(received.news.messageID == id) }
    }

    @Test("no recorded body is left out", .enabled(if: ConformanceData.isPresent))
    func complete() {
        let names = ConformanceData.files(below: "providers/setu", suffixes: [".json"])
        let webhooks = names.filter { $0.contains("/webhook.") }.map {
            String($0.dropFirst("providers/setu/".count).dropLast(".json".count))
        }
        #expect(Set(webhooks) == Set(Self.recorded.map(\.testDescription)))
        #expect(names.count == 45)
    }

    @Test("data that came with a notification can be read", .enabled(if: ConformanceData.isPresent))
    func inlineData() throws {
        let webhook = try SetuWebhook(
            jsonBytes: ConformanceData.bytes(of: "providers/setu/v2/webhook.FI_DATA_READY.json"))
        let account = try #require(webhook.fips.first?.accounts.first)
        #expect(account.maskedAccountNumber == "XXXXXXXX7561")
        #expect(webhook.dataRange?.from == (try Timestamp("2023-07-25T11:27:01.069Z")))
        let document = try FIReader().read(#require(account.data).bytes())
        #expect(document.deposit?.transactions?.rows.count == 2)
    }

    @Test("why a customer left is a word to react to", .enabled(if: ConformanceData.isPresent))
    func reason() throws {
        let webhook = try SetuWebhook(
            jsonBytes: ConformanceData.bytes(of: "providers/setu/v2/webhook.CONSENT_STATUS_UPDATE.user-cancelled.json"))
        #expect(webhook.error?.code == .userCancelled)
        #expect(webhook.error?.reason == .cancelNotUnderstood)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let content: ProviderNotification.Content
        let edit: @Sendable (inout JSONObject) -> Void

        init(
            _ name: String, _ content: ProviderNotification.Content,
            _ edit: @escaping @Sendable (inout JSONObject) -> Void
        ) {
            testDescription = name
            self.content = content
            self.edit = edit
        }
    }

    private static func failed(_ code: String, success: Bool = false) -> @Sendable (inout JSONObject) -> Void {
        {
            $0.set("success", .bool(success))
            $0.set("data", .null)
            $0.set("error", .object(["code": .string(code), "message": "reject_other"]))
        }
    }

    static let rows = [
        Row("a refusal", consent("consent-1", .rejected), failed("UserRejected")),
        Row("a consent that could not be made", consent("consent-1", "FAILED"), failed("ConsentObjectCreationFailure")),
        Row(
            "accounts that were not found, though success is true", consent("consent-1", .pending),
            failed("NoFIPAccountsDiscovered", success: true)),
        Row("a chosen bank", consent("consent-1", .pending)) {
            $0.set("data", .object(["status": "PENDING", "vua": "9999999999@finvu"]))
        },
        Row("INITIATED", consent("consent-1", .pending)) { $0.set("data", .object(["status": "INITIATED"])) },
        Row("a status that nobody knows", consent("consent-1", "FROZEN")) {
            $0.set("data", .object(["status": "FROZEN"]))
        },
        Row("a kind that nobody knows", consent("consent-1", .active)) { $0.set("type", "NOVELTY") },
        Row("a session that failed", .session(SessionNews("s", .failed, consent: "consent-1", handle: "consent-1"))) {
            failed("UpstreamServerDown")(&$0)
            $0.set("type", "SESSION_STATUS_UPDATE")
            $0.set("dataSessionId", "s")
        },
        Row("a partial session", .session(SessionNews("s", .active, consent: "consent-1", handle: "consent-1"))) {
            $0.set("type", "SESSION_STATUS_UPDATE")
            $0.set("dataSessionId", "s")
            $0.set("data", .object(["status": "PARTIAL", "fips": .null]))
        },
        Row("a fetch that failed, though success is true", .data("consent-1", .failed, [])) {
            failed("InvalidConsentUse", success: true)(&$0)
            $0.set("type", "FI_DATA_FAILED")
        },
    ]

    @Test("each kind, and each error, is its event", arguments: rows)
    func kinds(row: Row) async throws {
        #expect(try await Self.news(Self.body(row.edit)).news.content == row.content)
    }

    @Test("the answer is 200 with a body in ReBIT's form, and names the notification")
    func answer() async throws {
        let response = await Self.receiver(InMemoryInbox()).respond(
            to: try Self.request(Self.body { $0.set("notificationId", "n-1") }))
        #expect(response.status == .ok)
        let body = try #require(JSONDocument(response.body).root.object)
        #expect(body.members.map(\.name) == ["ver", "timestamp", "txnid", "response"])
        #expect(body["txnid"] == "n-1")
        #expect(body["response"] == "OK")
    }

    @Test("F16: the same news has one id, other news another")
    func identity() async throws {
        let first = try await Self.news(Self.body()).news.messageID
        #expect(try await Self.news(Self.body { $0.set("success", false) }).news.messageID == first)
        let others: [(inout JSONObject) -> Void] = [
            { $0.set("consentId", "consent-2") }, { $0.set("data", .object(["status": "PAUSED"])) },
            { $0.set("timestamp", Sample.now.adding(.seconds(1)).json) }, { $0.set("type", "NOVELTY") },
            { $0.set("notificationId", "n-1") }, { $0.set("dataSessionId", "s") },
        ]
        var seen: Set<MessageID> = [first]
        for edit in others { #expect(seen.insert(try await Self.news(Self.body(edit)).news.messageID).inserted) }
        let foreign = try await Self.news(Self.body { $0.set("notificationId", "a\nforged line") }).news.messageID
        #expect(foreign == first, "an id that could forge a log line is none")
    }

    @Test("F16: data that comes in parts is new each time, though nothing says when")
    func identityOfData() async throws {
        func ready(_ links: String...) async throws -> MessageID {
            let accounts = links.map { SetuFixture.account($0, "READY", data: .object(["account": "x"])) }
            let body = Self.body {
                $0 = [
                    "type": "FI_DATA_READY", "consentId": "consent-1", "status": "PARTIAL",
                    "dataRange": Sample.terms.dataRange.json,
                    "fips": .array([.object(["fipID": "FIP-1", "accounts": .array(accounts)])]),
                ]
            }
            return try await Self.news(body).news.messageID
        }
        let first = try await ready("link-1")
        #expect(try await ready("link-1") == first)
        #expect(try await ready("link-1", "link-2") != first)
    }

    static let unreadable = [
        Row("a time in another form", consent("consent-1", .active)) { $0.set("timestamp", "2026-07-13 11:46:10") },
        Row("an id that is no text", consent("consent-1", .active)) { $0.set("notificationId", 7) },
        Row("a session that is no text", consent("consent-1", .active)) { $0.set("dataSessionId", .object(["a": 1])) },
        Row("an error that is a text", consent("consent-1", .active)) { $0.set("error", "none") },
        Row("an address that is no text", consent("consent-1", .active)) {
            $0.set("data", .object(["status": "ACTIVE", "vua": .array([])]))
        },
        Row("an account without a type", consent("consent-1", .active)) {
            let account: JSONValue = .object(["linkRefNumber": "l"])
            $0.set(
                "data",
                .object(["status": "ACTIVE", "detail": .object(["accounts": .array([account])])]))
        },
        Row("a range without an end", .data("consent-1", .completed, [])) {
            $0 = [
                "type": "FI_DATA_READY", "consentId": "consent-1", "status": "COMPLETED",
                "dataRange": .object(["from": Sample.now.json]),
            ]
        },
        Row("FIPs that are no list", .data("consent-1", .completed, [])) {
            $0 = ["type": "FI_DATA_READY", "consentId": "consent-1", "status": "COMPLETED", "fips": "none"]
        },
        Row("data that is a text", consent("consent-1", .pending)) { $0.set("data", "none") },
        Row("the session of a session's news", consent("consent-1", .pending)) {
            $0 = [
                "type": "SESSION_STATUS_UPDATE", "consentId": "consent-1", "dataSessionId": 7,
                "timestamp": Sample.now.json, "data": .object(["status": "COMPLETED"]),
            ]
        },
        Row("a status that is no text", consent("consent-1", .pending)) {
            $0.set("data", .object(["status": .array([])]))
        },
    ]

    @Test("what comes once is not refused over a member that nobody needs", arguments: unreadable)
    func lenient(row: Row) async throws {
        #expect(try await Self.news(Self.body(row.edit)).news.content == row.content)
    }

    @Test("the data of many accounts is not too large")
    func large() async throws {
        _ = try await Self.news(Self.body() + [UInt8](repeating: 0x20, count: 2 << 20))
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: HTTPStatus
        var path = "/setu/\(token)"
        var method = HTTPMethod.post
        var body = SetuNotificationTests.body()

        init(_ name: String, _ status: HTTPStatus, _ change: (inout Fault) -> Void) {
            testDescription = name
            self.status = status
            change(&self)
        }
    }

    static let faults = [
        Fault("another token", .notFound) { $0.path = "/setu/canary00000000000000000000000001" },
        Fault("no token", .notFound) { $0.path = "/setu" },
        Fault("a GET", .methodNotAllowed) { $0.method = .get },
        Fault("a body over the limit", .contentTooLarge) { $0.body += [UInt8](repeating: 0x20, count: 16 << 20) },
        Fault("no JSON", .badRequest) { $0.body = Array("<html>".utf8) },
        Fault("a member twice", .badRequest) { $0.body = body { $0.append("consentId", "x") } },
        Fault("no type", .badRequest) { $0.body = body { $0.set("type", nil) } },
        Fault("no consent", .badRequest) { $0.body = body { $0.set("consentId", nil) } },
        Fault("a day old", .badRequest) {
            $0.body = body { $0.set("timestamp", Sample.now.adding(.seconds(-86_400)).json) }
        },
        Fault("of the future", .badRequest) {
            $0.body = body { $0.set("timestamp", Sample.now.adding(.seconds(900)).json) }
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
        let response = await Self.receiver(FullInbox()).respond(to: try Self.request(Self.body()))
        #expect(response.status == .serviceUnavailable)
    }

    @Test("a code in a header, where one is asked for, makes a notification trusted; without it, it is refused")
    func signature() async throws {
        let authenticator = try WebhookAuthenticator(key: SecretBytes(Array("secret".utf8)))
        let signature = WebhookSignature(header: "x-setu-signature", authenticator: authenticator)
        let inbox = InMemoryInbox()
        let receiver = Self.receiver(inbox, signature: signature)
        var request = try Self.request(Self.body())
        #expect(await receiver.respond(to: request).status == .unauthorized)
        request.headers["x-setu-signature"] = Hex.encode(try authenticator.code(over: request.body))
        #expect(await receiver.respond(to: request).status == .ok)
        #expect(await inbox.waiting().first?.notification.news.authenticity == .sharedSecret)
        request.body += [0x20]
        #expect(await receiver.respond(to: request).status == .unauthorized)
    }

    static let hints = [
        Row("a kind that nobody knows", consent("consent-1", "COMPLETED")) {
            $0.set("type", "FI_DATA_PARTIAL")
            $0.set("data", .object(["status": "COMPLETED"]))
        },
        Row("a consent that could not be made", consent("consent-1", "FAILED"), failed("ConsentObjectCreationFailure")),
        Row("a status that nobody knows", consent("consent-1", "FROZEN")) {
            $0.set("data", .object(["status": "FROZEN"]))
        },
        Row("no time", consent("consent-1", .active)) { $0.set("timestamp", nil) },
    ]

    @Test("with a code in the header too, what is in no words of ours is a reason to ask", arguments: hints)
    func signedHint(row: Row) async throws {
        let authenticator = try WebhookAuthenticator(key: SecretBytes(Array("secret".utf8)))
        let signature = WebhookSignature(header: "x-setu-signature", authenticator: authenticator)
        let inbox = InMemoryInbox()
        var request = try Self.request(Self.body(row.edit))
        request.headers["x-setu-signature"] = Hex.encode(try authenticator.code(over: request.body))
        #expect(await Self.receiver(inbox, signature: signature).respond(to: request).status == .ok)
        let news = try #require(await inbox.waiting().first?.notification.news)
        #expect(news.content == row.content)
        #expect(news.authenticity == .unauthenticated)
    }
}
