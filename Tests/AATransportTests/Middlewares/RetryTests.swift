import AACore
import AATransport
import Testing

@Suite("A call is sent again when that is safe and may help")
struct RetryTests {
    private static let key: HTTPHeaders = ["Idempotency-Key": "k1"]

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var method: HTTPMethod = .get
        var headers: HTTPHeaders = [:]
        var reply: Replies.Reply
        var isRepeated: Bool
        var testDescription: String { name }
    }

    /// Our own refusals may be tried later, but not by a retry.
    private static func refusal(_ code: TransportError.Code) -> Row {
        let error = TransportError(code, "ours", phase: .beforeSend, retry: .after(.seconds(1)))
        return Row(name: "GET, \(code)", reply: .failure(error), isRepeated: false)
    }

    static let rows =
        [408, 425, 429, 500, 502, 503, 504].map {
            Row(name: "GET, \($0)", reply: .status(HTTPStatus(rawValue: $0)), isRepeated: true)
        }
        + [200, 302, 400, 401, 403, 404, 409, 410, 412, 501].map {
            Row(name: "GET, \($0)", reply: .status(HTTPStatus(rawValue: $0)), isRepeated: false)
        }
        + [408, 500, 502, 503, 504].flatMap { status in
            [
                Row(
                    name: "POST, \(status)", method: .post, reply: .status(HTTPStatus(rawValue: status)),
                    isRepeated: false),
                Row(
                    name: "POST with a key, \(status)", method: .post, headers: key,
                    reply: .status(HTTPStatus(rawValue: status)), isRepeated: true),
            ]
        }
        + [
            Row(name: "POST, refused unread by 425", method: .post, reply: .status(425), isRepeated: true),
            Row(name: "POST, refused unread by 429", method: .post, reply: .status(429), isRepeated: true),
            Row(name: "PATCH, 503", method: .patch, reply: .status(503), isRepeated: false),
            Row(name: "PUT, 503", method: .put, reply: .status(503), isRepeated: true),
            Row(
                name: "POST with an empty key", method: .post, headers: ["Idempotency-Key": ""], reply: .status(503),
                isRepeated: false),
            Row(
                name: "POST with Perfios' key", method: .post, headers: ["x-idempotency-key": "k"],
                reply: .status(503), isRepeated: true),
            Row(
                name: "POST, never sent", method: .post, reply: .failed(.connectionFailed, .beforeSend),
                isRepeated: true),
            Row(
                name: "POST, perhaps sent", method: .post, reply: .failed(.connectionFailed, .afterSend),
                isRepeated: false),
            Row(name: "POST, timed out", method: .post, reply: .failed(.timedOut, .afterSend), isRepeated: false),
            Row(
                name: "POST with a key, timed out", method: .post, headers: key, reply: .failed(.timedOut, .afterSend),
                isRepeated: true),
            Row(name: "GET, timed out", reply: .failed(.timedOut, .afterSend), isRepeated: true),
            refusal(.rateLimited), refusal(.circuitOpen), refusal(.clockSkewed),
            Row(name: "GET, cancelled", reply: .failed(.cancelled, .beforeSend), isRepeated: false),
            Row(name: "GET, unsupported", reply: .failed(.unsupported, .beforeSend), isRepeated: false),
            Row(name: "GET, too large", reply: .failed(.bodyTooLarge, .afterSend), isRepeated: false),
        ]

    @Test("what is repeated", arguments: rows)
    func table(row: Row) async throws {
        let replies = Replies([row.reply, .status(.ok)])
        let retry = Retry(clock: AdvancingClock(), random: FixedRandomSource(byte: 0))
        let request = HTTPRequest(method: row.method, url: try HTTPURL("https://h/"), headers: row.headers, body: [1])
        _ = try? await HTTPClient(transport: replies, middlewares: [retry]).send(request)
        #expect(replies.requests == Array(repeating: request, count: row.isRepeated ? 2 : 1))
    }

    private func send(
        _ replies: Replies, _ policy: RetryPolicy = RetryPolicy(), clock: AdvancingClock = AdvancingClock(),
        byte: UInt8 = 255
    ) async throws -> Result<HTTPResponse, TransportError> {
        let retry = Retry(policy, clock: clock, random: FixedRandomSource(byte: byte))
        let client = HTTPClient(transport: replies, middlewares: [retry])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        do throws(TransportError) { return .success(try await client.send(request)) } catch { return .failure(error) }
    }

    @Test("waits double up to a bound, and each is a random part of its bound")
    func backoff() async throws {
        let policy = RetryPolicy(
            maximumAttempts: 6, firstDelay: .seconds(1), longestDelay: .seconds(5), deadline: .seconds(60))
        for (byte, parts) in [(UInt8(0), 0.0), (128, 0.5019), (255, 1)] {
            let (clock, replies) = (AdvancingClock(), Replies([.status(503)]))
            #expect(try await send(replies, policy, clock: clock, byte: byte).get().status == 503)
            #expect(replies.requests.count == 6)
            #expect(clock.waits.count == 5)
            for (wait, bound) in zip(clock.waits, [1.0, 2, 4, 5, 5]) {
                #expect(abs(wait / .seconds(1) - bound * parts) < 0.001)
            }
        }
    }

    @Test("what the peer asks for is waited out, and the jitter comes on top")
    func peersPause() async throws {
        let clock = AdvancingClock()
        let replies = Replies([.status(503, ["Retry-After": "20"]), .status(.ok)])
        #expect(try await send(replies, clock: clock, byte: 0).get().status == .ok)
        #expect(clock.waits == [.seconds(20)])
    }

    @Test("no attempt begins after the deadline: the last answer is returned at once")
    func deadline() async throws {
        let clock = AdvancingClock()
        let replies = Replies([.status(503, ["Retry-After": "30"]), .status(.ok)])
        #expect(try await send(replies, clock: clock, byte: 0).get().status == 503)
        #expect(clock.waits.isEmpty)
    }

    @Test("once an attempt may have been carried out, the last error says so")
    func phase() async throws {
        let replies = Replies([.status(503), .failed(.connectionFailed, .beforeSend)])
        let error = await #expect(throws: TransportError.self) { try await send(replies).get() }
        #expect(error?.phase == .afterSend)
        #expect(error?.retry == .after(nil))
        let never = Replies([.failed(.connectionFailed, .beforeSend)])
        let unsent = await #expect(throws: TransportError.self) { try await send(never).get() }
        #expect(unsent?.phase == .beforeSend)
    }

    @Test("an adapter says which of its calls may be repeated")
    func classification() async throws {
        var policy = RetryPolicy()
        policy.isIdempotent = { _ in false }
        let replies = Replies([.status(503)])
        #expect(try await send(replies, policy).get().status == 503)
        #expect(replies.requests.count == 1)
    }

    @Test("cancelling ends the wait", .timeLimit(.minutes(10)))
    func cancellation() async throws {
        let replies = Replies([.status(503)])
        let client = HTTPClient(
            transport: replies, middlewares: [Retry(clock: FrozenClock(), random: FixedRandomSource(byte: 255))])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let call = Task { try await client.send(request) }
        call.cancel()
        let error = await #expect(throws: TransportError.self) { try await call.value }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .afterSend)
        #expect(replies.requests.count == 1)
    }
}
