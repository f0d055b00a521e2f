import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Synchronization
import Testing

@Suite("Notifications of an AA are verified before they are taken")
struct NotificationReceiverTests {
    /// A notification that is valid but for one thing.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: HTTPStatus
        let code: ErrorCode
        var path = "/Consent/Notification"
        var method = HTTPMethod.post
        var edit: @Sendable (inout JSONObject) -> Void = { _ in }
        var tamper: @Sendable ([UInt8]) -> [UInt8] = { $0 }
        var sign: @Sendable (String) -> String? = { $0 }
        var key = Keys.aggregator
        var apiKey: String?

        init(
            _ name: String, _ status: HTTPStatus, _ code: ErrorCode, _ change: (inout Row) -> Void = { _ in }
        ) {
            testDescription = name
            self.status = status
            self.code = code
            change(&self)
        }
    }

    static let rows = [
        Row("another path", .notFound, .invalidURI) { $0.path = "/Consent/Notify" },
        Row("another method", .notFound, .invalidURI) { $0.method = .put },
        Row("a body over the limit", .contentTooLarge, .invalidRequest) {
            $0.tamper = { $0 + [UInt8](repeating: 0x20, count: 1 << 20) }
        },
        Row("no signature", .badRequest, .signatureDoesNotMatch) { $0.sign = { _ in nil } },
        Row("a signature of somebody else", .badRequest, .signatureDoesNotMatch) { $0.key = Keys.user },
        Row("a signature under the AA's name", .badRequest, .signatureDoesNotMatch) { $0.key = Keys.impostor },
        Row("bytes that were not signed", .badRequest, .signatureDoesNotMatch) { $0.tamper = { $0 + [0x20] } },
        Row("a member missing", .badRequest, .invalidRequest) { $0.edit = { $0.set("Notifier", nil) } },
        Row("a member twice", .badRequest, .invalidRequest) { $0.edit = { $0.append("ver", "2.0.0") } },
        Row("another version", .notFound, .noSuchVersion) { $0.edit = { $0.set("ver", "9.9.9") } },
        Row("an id that is no UUID", .badRequest, .invalidRequest) { $0.edit = { $0.set("txnid", "1") } },
        Row("a time 15 minutes ago", .badRequest, .invalidRequest) {
            $0.edit = { $0.set("timestamp", Sample.now.adding(.seconds(-900)).json) }
        },
        Row("a time in 15 minutes", .badRequest, .invalidRequest) {
            $0.edit = { $0.set("timestamp", Sample.now.adding(.seconds(900)).json) }
        },
        Row("a sender that is another AA", .badRequest, .invalidNotifier) {
            $0.edit = { $0.change("Notifier") { $0.set("id", "AA-2") } }
        },
        Row("a sender in another role", .badRequest, .invalidNotifier) {
            $0.edit = { $0.change("Notifier") { $0.set("type", "FIP") } }
        },
        Row("neither consent nor handle", .badRequest, .invalidRequest) {
            $0.edit = { $0.set("ConsentStatusNotification", .object(["consentStatus": "ACTIVE"])) }
        },
        Row("a status that is none", .badRequest, .invalidConsentStatus) {
            $0.edit = { $0.change("ConsentStatusNotification") { $0.set("consentStatus", "FROZEN") } }
        },
        Row("a session's sender that is another AA", .badRequest, .invalidRequest) {
            $0.path = "/FI/Notification"
            $0.edit = { $0.change("Notifier") { $0.set("id", "AA-2") } }
        },
        Row("a session's status that is none", .badRequest, .invalidSessionStatus) {
            $0.path = "/FI/Notification"
            $0.edit = { $0.change("FIStatusNotification") { $0.set("sessionStatus", "DONE") } }
        },
        Row("an account's status that is none", .badRequest, .invalidFIStatus) {
            $0.path = "/FI/Notification"
            $0.edit = { object in
                let accounts: JSONValue = .array([
                    .object(["linkRefNumber": "link-1", "FIStatus": "SOON", "description": ""])
                ])
                object.change("FIStatusNotification") {
                    $0.set("FIStatusResponse", .array([.object(["fipID": "FIP-1", "Accounts": accounts])]))
                }
            }
        },
    ]

    @Test("a notification with one fault is refused, signed, and not taken", arguments: rows)
    func fault(row: Row) async throws {
        let inbox = InMemoryInbox()
        let response = try await Self.receiver(inbox).respond(to: Self.request(row))
        #expect(response.status == row.status)
        let body = try ErrorResponse(jsonBytes: response.body)
        #expect(body.code == row.code)
        try Self.expectSigned(response)
        #expect(await inbox.waiting().isEmpty)
    }

    @Test("a notification without a fault is taken, and answered with its id", arguments: ["/Consent", "/FI"])
    func noFault(kind: String) async throws {
        let inbox = InMemoryInbox()
        let row = Row("", .ok, "") { $0.path = kind + "/Notification" }
        let response = try await Self.receiver(inbox).respond(to: Self.request(row))
        #expect(response.status == .ok)
        let body = try NotificationResponse(jsonBytes: response.body)
        #expect(body.response == "OK")
        #expect(body.header.messageID == Self.messageID)
        try Self.expectSigned(response)
        let taken = await inbox.waiting().map(\.notification)
        #expect(taken.map(\.news.messageID) == [Self.messageID])
        #expect(taken.first?.news.authenticity == .verified)
        #expect(taken.first?.news.provider == Sample.aggregator)
        #expect(taken.first?.receivedAt == Sample.now)
        let signature = try #require(taken.first?.signature)
        let key = try #require(Keys.aggregator).verificationKey
        _ = try key.verifyDetached(signature, over: #require(taken.first).raw)
    }

    @Test("a notification that the inbox does not keep is answered 503, so that it comes again")
    func fullInbox() async throws {
        let response = try await Self.receiver(FullInbox()).respond(to: Self.request(Row("", .ok, "")))
        #expect(response.status == .serviceUnavailable)
        #expect(try ErrorResponse(jsonBytes: response.body).header.messageID == Self.messageID)
        try Self.expectSigned(response)
    }

    @Test("a request that cannot be read is still answered by its id")
    func unreadable() async throws {
        let row = Row("", .badRequest, "") { $0.edit = { $0.set("Notifier", nil) } }
        let response = try await Self.receiver(InMemoryInbox()).respond(to: Self.request(row))
        #expect(try ErrorResponse(jsonBytes: response.body).header.messageID == Self.messageID)
    }

    @Test("what was taken, what was refused and an answer that could not be signed are seen")
    func observed() async throws {
        struct Down: MessageSigner, Error {
            func signDetached(_ payload: [UInt8]) async throws -> String { throw self }
        }
        let events = EventNames()
        let key = try #require(Keys.aggregator).verificationKey
        for signer in [LocalMessageSigner(try #require(Keys.user)), Down()] as [any MessageSigner] {
            let receiver = ReBITNotificationReceiver(
                aggregator: Sample.aggregator, keys: StaticKeySource([Sample.aggregator: [key]]), signer: signer,
                inbox: InMemoryInbox(), clock: ManualClock(at: Sample.now), observer: events)
            _ = await receiver.respond(to: try Self.request(Row("", .ok, "")))
            _ = await receiver.respond(to: try Self.request(Row("", .ok, "") { $0.key = Keys.impostor }))
        }
        let signed = ["notification.taken", "notification.refused"]
        #expect(events.names == signed + signed.flatMap { [$0, "notification.unsigned"] })
    }

    @Test("a heartbeat says UP, signed")
    func heartbeat() async throws {
        let request = HTTPRequest(method: .get, url: try HTTPURL("https://fiu.example/Heartbeat"))
        let response = try await Self.receiver(InMemoryInbox()).respond(to: request)
        #expect(try HeartbeatResponse(jsonBytes: response.body).status == .up)
        try Self.expectSigned(response)
    }

    static let messageID: MessageID = "0b811819-9044-4856-b0ee-8c88035f8858"

    static func receiver(
        _ inbox: some NotificationInbox, tokens: PeerTokenVerifier? = nil
    ) throws -> ReBITNotificationReceiver {
        let key = try #require(Keys.aggregator).verificationKey
        return ReBITNotificationReceiver(
            aggregator: Sample.aggregator, keys: StaticKeySource([Sample.aggregator: [key]]),
            signer: LocalMessageSigner(try #require(Keys.user)), inbox: inbox, tokens: tokens,
            clock: ManualClock(at: Sample.now))
    }

    static func request(_ row: Row) throws -> HTTPRequest {
        let header = MessageHeader(timestamp: Sample.now, messageID: messageID)
        let notifier = Notifier(role: .accountAggregator, id: Sample.aggregator)
        let body: JSONValue =
            row.path.hasPrefix("/FI")
            ? FIStatusNotification(
                header: header, notifier: notifier, sessionID: Sample.sessionID, sessionStatus: .completed,
                responses: [FIStatusResponse(fip: "FIP-1", accounts: [.init(link: "link-1", status: .ready)])]
            ).json
            : ConsentStatusNotification(
                header: header, notifier: notifier, consentID: Sample.consentID, consentHandle: Sample.handle,
                status: .active
            ).json
        var object = try #require(body.object)
        row.edit(&object)
        let bytes = JSONValue.object(object).bytes()
        var headers: HTTPHeaders = [:]
        headers["aa_api_key"] = row.apiKey
        headers["x-jws-signature"] = try row.sign(#require(row.key).signDetached(bytes))
        return HTTPRequest(
            method: row.method, url: try HTTPURL("https://fiu.example" + row.path), headers: headers,
            body: row.tamper(bytes))
    }

    static func expectSigned(_ response: HTTPResponse) throws {
        let signature = try #require(response.headers["x-jws-signature"])
        let key = try #require(Keys.user).verificationKey
        #expect(throws: Never.self) { try key.verifyDetached(signature, over: response.body) }
    }
}
