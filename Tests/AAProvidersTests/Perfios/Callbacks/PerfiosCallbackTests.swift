import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios: callbacks")
struct PerfiosCallbackTests {
    private let inbox = InMemoryInbox()
    private let token = NotificationDoor.newPathToken(from: SeededRandomSource(seed: 1))

    private func deliver(
        _ body: String, from peer: String = "192.0.2.10", path: String? = nil, method: HTTPMethod = .post
    ) async throws -> HTTPStatus {
        let door = NotificationDoor(
            sources: [try #require(PeerNetwork("192.0.2.0/24"))], pathToken: token)
        let receiver = PerfiosCallbackReceiver(inbox: inbox, door: door, clock: ManualClock(at: Sample.now))
        let request = HTTPRequest(
            method: method, url: try HTTPURL("https://fiu.example/perfios/\(path ?? token)"), body: Array(body.utf8),
            peer: PeerAddress(peer))
        return await receiver.respond(to: request).status
    }

    private func news() async throws -> SessionNews {
        let waiting = await inbox.waiting()
        try #require(waiting.count == 1)
        guard case .session(let news) = waiting[0].notification.news.content else {
            throw AACoreError(.unexpectedValue, "no news of a session")
        }
        return news
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        var session: SessionID = "t1"
        var handle: ConsentHandle? = "t1"
        var status: FISessionStatus = .completed
        var code: ErrorCode?
    }

    static let rows = [
        Row(
            testDescription: "the words of 2.x in JSON",
            body:
                #"{"perfiosTransactionId":"P1","txnId":"t1","status":"success","errorCode":"E_NO_ERROR","reason":"c"}"#),
        Row(
            testDescription: "a form",
            body: "perfiosTransactionId=P1&txnId=t1&status=COMPLETED&errorCode=E_NO_ERROR&reason=a+b%26"),
        Row(
            testDescription: "XML",
            body: "<x><perfiosTransactionId>P1</perfiosTransactionId><txnId>t1</txnId><status>READY</status></x>"),
        Row(
            testDescription: "an object around it",
            body: #"{"transaction":{"perfiosTransactionId":"P1","txnId":"t1","status":"COMPLETED"}}"#),
        Row(
            testDescription: "a failure", body: "perfiosTransactionId=P1&txnId=t1&errorCode=E_USER_CANCELLED",
            status: .failed, code: "E_USER_CANCELLED"),
        Row(
            testDescription: "Perfios's id alone", body: "perfiosTransactionId=P1&status=COMPLETED", session: "P1",
            handle: nil),
        Row(
            testDescription: "ids that are numbers",
            body: #"{"txnId":12345,"perfiosTransactionId":67,"status":"READY"}"#,
            session: "12345", handle: "12345"),
        Row(
            testDescription: "a first name that cannot be read hides no second one",
            body: #"{"txnId":{"a":1},"clientTransactionId":"t1","status":[],"applicationStatus":"COMPLETED"}"#),
        Row(
            testDescription: "accounts by our id alone",
            body: #"{"txnId":"t1","accounts":[{"accountNumber":"canary"},{"accountNumber":"canary"}]}"#,
            status: .active),
        Row(
            testDescription: "members of other forms than expected",
            body: #"{"txnId":"t1","status":{"a":1},"errorCode":5,"accounts":{"a":1}}"#, status: .active),
    ]

    @Test("what comes is kept with its ids and state, in whatever form, and proves nothing", arguments: rows)
    func forms(row: Row) async throws {
        #expect(try await deliver(row.body) == .ok)
        let news = try await news()
        #expect(news.session == row.session)
        #expect(news.handle == row.handle)
        #expect(news.status == row.status)
        let kept = try #require(await inbox.waiting().first).notification
        #expect(kept.raw == Array(row.body.utf8))
        #expect(kept.news.authenticity == .unauthenticated)
        #expect(kept.news.provider == "perfios-insights")
        #expect(kept.news.failure?.code == row.code)
        #expect(kept.news.timestamp == Sample.now)
    }

    @Test("the published callback of the hosted journey", .enabled(if: ConformanceData.isPresent))
    func published() async throws {
        let body = try ConformanceData.bytes(of: "providers/perfios/dcp/callback.success.json")
        #expect(try await deliver(String(decoding: body, as: UTF8.self)) == .ok)
        let news = try await news()
        #expect(news.session == "a5fe79ba-896a-4aa3")
        #expect(news.status == .completed)
        let callback = try PerfiosCallback(body: body)
        #expect(callback.state == .reportGenerated)
        #expect(callback.reason == nil)
        #expect(callback.transaction == nil)
        let failed = try PerfiosCallback(
            body: Array(
                #"{"clientTransactionId":"a","applicationStatus":"REPORT_GENERATION_FAILURE","rejectionMessage":"Missing months"}"#
                    .utf8))
        #expect(failed.state?.progress == .failed)
        #expect(failed.reason == "Missing months")
    }

    @Test("accounts are all there, and what nobody knows survives in the tree")
    func accounts() throws {
        let callback = try PerfiosCallback(body: Array(#"{"txnId":"t","accounts":[{"a":"1"},{"a":"2"}],"new":7}"#.utf8))
        #expect(callback.accounts.compactMap { $0.object?["a"]?.string } == ["1", "2"])
        #expect(callback.json.object?["new"] == .number("7"))
        let form = try PerfiosCallback(body: Array("txnId=t&new=a%20b".utf8))
        #expect(form.json.object?["new"] == "a b")
    }

    @Test("the same words twice are one message, other words another")
    func dedupe() async throws {
        for body in ["txnId=t&status=PENDING", "txnId=t&status=PENDING", "txnId=t&status=COMPLETED"] {
            _ = try await deliver(body)
        }
        let ids = await inbox.waiting().map(\.notification.news.messageID)
        #expect(ids[0] == ids[1])
        #expect(ids[1] != ids[2])
    }

    @Test(
        "what names no transaction, or is none of the forms, is refused",
        arguments: ["", "x", "{}", "[]", "a=b", "txnId=%zz", "{\"txnId\":\"a\",\"txnId\":\"b\"}", "<txnId>"])
    func refused(body: String) async throws {
        #expect(try await deliver(body) == .badRequest)
        #expect(await inbox.waiting().isEmpty)
    }

    @Test("XML of more elements than any callback has is refused")
    func manyElements() async throws {
        let body = { (count: Int) in "<x><txnId>t</txnId>\(String(repeating: "<a/>", count: count))</x>" }
        #expect(try await deliver(body(9_998)) == .ok)
        #expect(try await deliver(body(9_999)) == .badRequest)
    }

    @Test("the door lets in those addresses, with that token, by POST")
    func door() async throws {
        #expect(try await deliver("txnId=t", from: "198.51.100.1") == .forbidden)
        #expect(try await deliver("txnId=t", path: "other") == .notFound)
        #expect(try await deliver("txnId=t", method: .put) == .methodNotAllowed)
        #expect(try await deliver("txnId=" + String(repeating: "x", count: 1 << 20)) == .contentTooLarge)
        #expect(await inbox.waiting().isEmpty)
    }

    @Test("what cannot be kept is to come again")
    func full() async throws {
        let receiver = PerfiosCallbackReceiver(
            inbox: InMemoryInbox(maximumBytes: 0), door: NotificationDoor())
        let request = HTTPRequest(
            method: .post, url: try HTTPURL("https://fiu.example/"), body: Array("txnId=t".utf8))
        #expect(await receiver.respond(to: request).status == .serviceUnavailable)
    }
}
