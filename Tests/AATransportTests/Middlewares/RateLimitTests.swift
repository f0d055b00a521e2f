import AACore
import AATransport
import Synchronization
import Testing

@Suite("Requests go out no faster than the peer takes them", .timeLimit(.minutes(10)))
struct RateLimitTests {
    private func client(_ limit: RateLimit, _ replies: [Replies.Reply] = [.status(.ok)]) -> (HTTPClient, Replies) {
        let replies = Replies(replies)
        return (HTTPClient(transport: replies, middlewares: [limit]), replies)
    }

    private func get(_ path: String = "", host: String = "h") throws -> HTTPRequest {
        HTTPRequest(url: try HTTPURL("https://\(host)/\(path)"))
    }

    @Test("after a burst there is one each interval, and a quiet time fills the bucket again, but not over its brim")
    func bucket() async throws {
        let clock = AdvancingClock()
        let (client, _) = client(RateLimit(RateQuota(2, per: .seconds(1), burst: 3), clock: clock))
        for _ in 0..<5 { _ = try await client.send(get()) }
        #expect(clock.waits == [.milliseconds(500), .milliseconds(500)])
        clock.advance(by: .seconds(60))
        for _ in 0..<4 { _ = try await client.send(get()) }
        #expect(clock.waits.count == 3)
    }

    @Test("each host has a quota of its own, and so has whatever else is the key")
    func keys() async throws {
        let clock = AdvancingClock()
        let (byHost, _) = client(RateLimit(RateQuota(1, per: .seconds(1)), clock: clock))
        for host in ["a", "b", "a:8443"] { _ = try await byHost.send(get(host: host)) }
        #expect(clock.waits.isEmpty)
        let (together, _) = client(RateLimit(RateQuota(1, per: .seconds(1)), key: { _ in "setu" }, clock: clock))
        for host in ["a", "b"] { _ = try await together.send(get(host: host)) }
        #expect(clock.waits == [.seconds(1)])
    }

    @Test("who comes first goes first")
    func fairness() async throws {
        let clock = SteppedClock()
        let (client, replies) = client(RateLimit(RateQuota(1, per: .seconds(1)), clock: clock))
        try await withThrowingTaskGroup(of: Void.self) { group in
            _ = try await client.send(get("0"))
            for place in 1...4 {
                group.addTask { _ = try await client.send(get("\(place)")) }
                await clock.sleepers(place)
            }
            for place in 1...4 {
                clock.advance(by: .seconds(1))
                try await group.next()
                #expect(replies.requests.last?.url.path == "/\(place)")
            }
        }
        #expect(replies.requests.count == 5)
    }

    @Test("a turn too far away is refused at once, takes no turn away, and says when to come back")
    func boundedWait() async throws {
        let clock = SteppedClock()
        let limit = RateLimit(RateQuota(1, per: .seconds(1)), maximumWait: .seconds(1), clock: clock)
        let (client, replies) = client(limit)
        _ = try await client.send(get())
        async let waiting = client.send(get())
        await clock.sleepers(1)
        for _ in 0..<3 {
            let error = await #expect(throws: TransportError.self) { try await client.send(get()) }
            #expect(error?.code == .rateLimited)
            #expect(error?.phase == .beforeSend)
            #expect(error?.retry == .after(.seconds(2)))
        }
        clock.advance(by: .seconds(1))
        #expect(try await waiting.status == .ok)
        #expect(replies.requests.count == 2)
    }

    @Test("cancelling ends the wait")
    func cancellation() async throws {
        let clock = SteppedClock()
        let (client, replies) = client(RateLimit(RateQuota(1, per: .seconds(1)), clock: clock))
        _ = try await client.send(get())
        let call = Task { try await client.send(get()) }
        await clock.sleepers(1)
        call.cancel()
        let error = await #expect(throws: TransportError.self) { try await call.value }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .beforeSend)
        #expect(replies.requests.count == 1)
    }

    struct Words: Sendable, CustomTestStringConvertible {
        var status: HTTPStatus
        var headers: HTTPHeaders
        var pause: Duration
        var testDescription: String { "\(status) \(headers)" }
    }

    @Test(
        "the peer's words hold up what comes after",
        arguments: [
            Words(status: 429, headers: ["Retry-After": "7"], pause: .seconds(7)),
            Words(status: 503, headers: ["Retry-After": "Thu, 01 Jan 1970 00:00:07 GMT"], pause: .seconds(7)),
            Words(status: 200, headers: ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"], pause: .seconds(7)),
            Words(status: 200, headers: ["X-RateLimit-Remaining": "3", "X-RateLimit-Reset": "7"], pause: .zero),
            Words(status: 202, headers: ["Retry-After": "7"], pause: .zero),
            Words(status: 429, headers: [:], pause: .zero),
            Words(status: 429, headers: ["Retry-After": "9999999999"], pause: .seconds(3_600)),
        ])
    func peersWords(words: Words) async throws {
        let clock = AdvancingClock()
        let limit = RateLimit(RateQuota(10, per: .seconds(1), burst: 10), maximumWait: .seconds(4_000), clock: clock)
        let (client, _) = client(limit, [.status(words.status, words.headers), .status(.ok)])
        _ = try await client.send(get())
        _ = try await client.send(get())
        #expect(clock.waits == (words.pause == .zero ? [] : [words.pause]))
    }

    @Test("a pause moves those who wait, in their order; the same pause told twice counts once")
    func pauseWhileWaiting() async throws {
        let clock = SteppedClock()
        let open = Mutex<[CheckedContinuation<Void, Never>]>([])
        let order = Mutex<[String]>([])
        let transport = ScriptedTransport { request async throws(TransportError) in
            guard request.url.path == "/slow" else {
                order.withLock { $0.append(request.url.path) }
                return HTTPResponse()
            }
            await withCheckedContinuation { continuation in open.withLock { $0.append(continuation) } }
            return HTTPResponse(status: .tooManyRequests, headers: ["Retry-After": "5"])
        }
        let limit = RateLimit(RateQuota(1, per: .seconds(1), burst: 2), clock: clock)
        let client = HTTPClient(transport: transport, middlewares: [limit])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { _ = try await client.send(get("slow")) } }
            while open.withLock({ $0.count }) != 2 { await Task.yield() }
            for place in 1...2 {
                group.addTask { _ = try await client.send(get("\(place)")) }
                await clock.sleepers(place)
            }
            for continuation in open.withLock({ $0 }) { continuation.resume() }
            for _ in 0..<2 { try await group.next() }
            // The turns were due in 1 and 2 seconds, and are in 5 and 6.
            clock.advance(by: .seconds(2))
            await clock.sleepers(2)
            #expect(order.withLock { $0 } == [])
            clock.advance(by: .seconds(3))
            try await group.next()
            #expect(order.withLock { $0 } == ["/1"])
            clock.advance(by: .seconds(1))
            try await group.next()
            #expect(order.withLock { $0 } == ["/1", "/2"])
        }
    }

    @Test("who waits is refused when pauses move the turn too far, however they add up")
    func pausesAddUp() async throws {
        let clock = SteppedClock()
        let limit = RateLimit(RateQuota(1, per: .seconds(2), burst: 2), maximumWait: .seconds(5), clock: clock)
        let transport = ScriptedTransport { request async throws(TransportError) in
            guard let seconds = Int(request.url.path.dropFirst()) else { return HTTPResponse() }
            do { try await clock.sleep(for: .seconds(seconds)) } catch {
                throw TransportError(.cancelled, "cancelled", phase: .afterSend)
            }
            return HTTPResponse(status: .tooManyRequests, headers: ["Retry-After": "3"])
        }
        let client = HTTPClient(transport: transport, middlewares: [limit])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, path) in ["1", "3"].enumerated() {
                group.addTask { _ = try await client.send(get(path)) }
                await clock.sleepers(place + 1)
            }
            let waiting = Task { try await client.send(get("waiting")) }
            await clock.sleepers(3)
            // The turn in 2 seconds moves to 4, and then to 6, which is further than 5 from the start.
            clock.advance(by: .seconds(1))
            try await group.next()
            clock.advance(by: .seconds(1))
            await clock.sleepers(2)
            clock.advance(by: .seconds(1))
            try await group.next()
            clock.advance(by: .seconds(1))
            let error = await #expect(throws: TransportError.self) { try await waiting.value }
            #expect(error?.code == .rateLimited)
        }
    }

    @Test("a clock that is set back holds nobody up for longer")
    func clockSetBack() async throws {
        let clock = AdvancingClock(at: .unixEpoch.adding(.seconds(86_400)))
        let (client, _) = client(RateLimit(RateQuota(1, per: .seconds(1)), clock: clock))
        _ = try await client.send(get())
        clock.advance(by: .seconds(-3_600))
        _ = try await client.send(get())
        #expect(clock.waits == [.seconds(1)])
    }
}
