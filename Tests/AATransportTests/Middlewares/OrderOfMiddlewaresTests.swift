import AACore
import AATransport
import Testing

@Suite("The middlewares work together in the order of the guide", .timeLimit(.minutes(10)))
struct OrderOfMiddlewaresTests {
    @Test("a POST with a key survives a refused token, a busy peer and a broken connection, each seen by the observer")
    func together() async throws {
        let clock = AdvancingClock()
        let observer = RecordingObserver()
        let source = ScriptedTokenSource()
        let replies = Replies([
            .status(.unauthorized), .status(.serviceUnavailable, ["Retry-After": "5"]),
            .failed(.connectionFailed, .afterSend), .status(.created),
        ])
        let client = HTTPClient(
            transport: replies,
            middlewares: [
                TracePropagation(), AttemptTimeout(.seconds(40), clock: FrozenClock()),
                Retry(clock: clock, random: FixedRandomSource(byte: 0)), BearerToken(source, clock: clock),
                RateLimit(RateQuota(1, per: .seconds(1), burst: 2), clock: clock), CircuitBreaker(clock: clock),
                ClockSkewGuard(clock: clock), AttemptTimeout(.seconds(10), clock: FrozenClock()),
                ResponseBodyCap(maximumBytes: 10), ExchangeObservation(observer, clock: clock),
            ])
        let url = try HTTPURL("https://h/v2/consents")
        let request = HTTPRequest(method: .post, url: url, headers: ["Idempotency-Key": "k1"], body: [1])
        #expect(try await client.send(request).status == .created)
        let sent = replies.requests
        #expect(sent.map { $0.headers["Authorization"] } == [1, 2, 2, 2].map { "Bearer token-\($0)" })
        #expect(Set(sent.map { $0.headers["Idempotency-Key"] }) == ["k1"])
        #expect(Set(sent.map { $0.headers["traceparent"] }).count == 1)
        #expect(observer.lines.count == 4)
        // The retry waits the pause out, and the next turn is when it is over.
        #expect(clock.waits == [.seconds(5), .zero, .seconds(1)])
    }

    @Test("a peer that hangs is a timeout to the breaker, and the call ends with the retry's last answer")
    func hanging() async throws {
        let transport = ScriptedTransport { _ async throws(TransportError) in
            try? await Task.sleep(for: .seconds(60))
            throw TransportError(.cancelled, "cancelled", phase: .afterSend)
        }
        let client = HTTPClient(
            transport: transport,
            middlewares: [
                Retry(clock: AdvancingClock(), random: FixedRandomSource(byte: 0)),
                CircuitBreaker(threshold: 2, clock: AdvancingClock()),
                AttemptTimeout(.seconds(10), clock: HastyClock()),
            ])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let error = await #expect(throws: TransportError.self) { try await client.send(request) }
        #expect(error?.code == .circuitOpen)
        #expect(error?.phase == .afterSend)
    }
}
