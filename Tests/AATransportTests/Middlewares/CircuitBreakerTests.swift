import AACore
import AATransport
import Synchronization
import Testing

@Suite("A host that does not work is left alone", .timeLimit(.minutes(10)))
struct CircuitBreakerTests {
    private func outcome(_ client: HTTPClient, host: String = "h") async throws -> Replies.Reply {
        let request = HTTPRequest(url: try HTTPURL("https://\(host)/"))
        do throws(TransportError) { return .success(try await client.send(request)) } catch { return .failure(error) }
    }

    /// Sends so many requests and counts those that went out.
    private func sent(_ replies: [Replies.Reply], calls: Int, clock: AdvancingClock = AdvancingClock()) async throws
        -> Int
    {
        let transport = Replies(replies)
        let breaker = CircuitBreaker(threshold: 3, pause: .seconds(30), clock: clock)
        let client = HTTPClient(transport: transport, middlewares: [breaker])
        for _ in 0..<calls { _ = try await outcome(client) }
        return transport.requests.count
    }

    @Test(
        "what says that the host does not work opens the circuit",
        arguments: [
            .status(502), .status(503), .status(504), .failed(.connectionFailed, .beforeSend),
            .failed(.connectionFailed, .afterSend), .failed(.timedOut, .afterSend),
            .failed(.invalidResponse, .afterSend),
        ] as [Replies.Reply])
    func failures(reply: Replies.Reply) async throws { #expect(try await sent([reply], calls: 6) == 3) }

    @Test(
        "what says nothing about the host does not",
        arguments: [
            .status(200), .status(400), .status(401), .status(404), .status(429), .status(500), .status(501),
            .failed(.cancelled, .afterSend), .failed(.bodyTooLarge, .afterSend), .failed(.invalidHeader, .beforeSend),
            .failed(.unsupported, .beforeSend),
        ] as [Replies.Reply])
    func noFailures(reply: Replies.Reply) async throws { #expect(try await sent([reply], calls: 6) == 6) }

    @Test("failures count in a row: an answer begins the count again, what says nothing does not")
    func inARow() async throws {
        let healed: [Replies.Reply] = [
            .status(503), .status(503), .status(404), .status(503), .status(503), .status(200),
        ]
        #expect(try await sent(healed, calls: 8) == 8)
        let neutral: [Replies.Reply] = [.status(503), .status(503), .status(500), .status(503), .status(200)]
        #expect(try await sent(neutral, calls: 8) == 4)
    }

    @Test("a refused call says so, and when to come back")
    func refusal() async throws {
        let clock = AdvancingClock()
        let breaker = CircuitBreaker(threshold: 1, pause: .seconds(30), clock: clock)
        let client = HTTPClient(transport: Replies([.status(503)]), middlewares: [breaker])
        _ = try await outcome(client)
        clock.advance(by: .seconds(10))
        let error = await #expect(throws: TransportError.self) { try await outcome(client).get() }
        #expect(error?.code == .circuitOpen)
        #expect(error?.phase == .beforeSend)
        #expect(error?.retry == .after(.seconds(20)))
    }

    @Test("hosts and ports have circuits of their own")
    func hosts() async throws {
        let client = HTTPClient(
            transport: Replies([.status(503)]), middlewares: [CircuitBreaker(threshold: 1, clock: AdvancingClock())])
        for host in ["a", "b", "a:8443"] { #expect(try await outcome(client, host: host).get().status == 503) }
    }

    @Test(
        "a probe decides: closed after an answer, open again after a failure, probed again after neither",
        arguments: [(200, [200, 200]), (503, [nil, nil]), (500, [200, 200])] as [(Int, [Int?])])
    func probe(status: Int, after: [Int?]) async throws {
        let clock = AdvancingClock()
        let transport = Replies([.status(503), .status(HTTPStatus(rawValue: status)), .status(200)])
        let breaker = CircuitBreaker(threshold: 1, pause: .seconds(30), clock: clock)
        let client = HTTPClient(transport: transport, middlewares: [breaker])
        _ = try await outcome(client)
        clock.advance(by: .seconds(30))
        #expect(try await outcome(client).get().status == HTTPStatus(rawValue: status))
        for status in after {
            #expect((try? await outcome(client).get())?.status.rawValue == status)
        }
    }

    /// Holds each request until the test answers it.
    private final class Held: HTTPTransport {
        private let calls = Mutex<[CheckedContinuation<HTTPStatus, Never>]>([])

        func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
            HTTPResponse(status: await withCheckedContinuation { call in calls.withLock { $0.append(call) } })
        }

        /// Waits for so many requests, does something meanwhile, then answers the one that came first.
        func answer(
            _ status: HTTPStatus, when count: Int = 1, after meanwhile: () async throws -> Void = {}
        ) async throws {
            while calls.withLock({ $0.count }) < count { await Task.yield() }
            try await meanwhile()
            calls.withLock { $0.removeFirst() }.resume(returning: status)
        }
    }

    @Test("there is one probe at a time")
    func oneProbe() async throws {
        let (clock, held) = (AdvancingClock(), Held())
        let breaker = CircuitBreaker(threshold: 1, pause: .seconds(30), clock: clock)
        let client = HTTPClient(transport: held, middlewares: [breaker])
        async let first = outcome(client)
        try await held.answer(503)
        #expect(try await first.get().status == 503)
        clock.advance(by: .seconds(31))
        async let probe = outcome(client)
        try await held.answer(
            200, when: 1,
            after: {
                let error = await #expect(throws: TransportError.self) { try await outcome(client).get() }
                #expect(error?.code == .circuitOpen)
                #expect(error?.retry == .after(nil))
            })
        #expect(try await probe.get().status == 200)
    }

    @Test("what a call of before finds is not taken for the probe's answer")
    func lateAnswer() async throws {
        let (clock, held) = (AdvancingClock(), Held())
        let breaker = CircuitBreaker(threshold: 1, pause: .seconds(30), clock: clock)
        let client = HTTPClient(transport: held, middlewares: [breaker])
        try await withThrowingTaskGroup(of: HTTPStatus.self) { group in
            for _ in 0..<2 { group.addTask { try await outcome(client).get().status } }
            try await held.answer(503, when: 2)
            #expect(try await group.next() == 503)
            clock.advance(by: .seconds(31))
            group.addTask { try await outcome(client).get().status }
            try await held.answer(200, when: 2)
            #expect(try await group.next() == 200)
            let error = await #expect(throws: TransportError.self) { try await outcome(client).get() }
            #expect(error?.code == .circuitOpen)
            try await held.answer(204)
            #expect(try await group.next() == 204)
        }
        async let next = outcome(client)
        try await held.answer(200)
        #expect(try await next.get().status == 200)
    }
}
