import AACore
import AATransport
import Testing

@Suite("An observer hears what no exchange shows")
struct MiddlewareEventsTests {
    private let observer = RecordingObserver()
    private let clock = AdvancingClock()
    /// A customer's address and a session in the path and the query, which no event may hold.
    private static let url = "https://h.example:8443/v2/consents/9999999999@aa?session=secret"

    private func send(_ replies: [Replies.Reply], _ calls: Int = 1, _ middlewares: [any HTTPMiddleware]) async throws {
        let client = HTTPClient(transport: Replies(replies), middlewares: middlewares)
        for _ in 0..<calls {
            let request = HTTPRequest(url: try HTTPURL(Self.url))
            do throws(TransportError) { _ = try await client.send(request) } catch {}
        }
    }

    @Test("that a call waits to be sent again, why and how long")
    func retries() async throws {
        let retry = Retry(clock: clock, random: FixedRandomSource(byte: 0), observer: observer)
        let busy = Replies.Reply.status(.serviceUnavailable, ["Retry-After": "5"])
        try await send([busy, .failed(.timedOut, .afterSend), .status(.ok)], 1, [retry])
        let route = try HTTPURL(Self.url).route
        #expect(
            observer.lines == [
                "http.retry method=GET route=\(route) attempts=1 status=503 delay_ms=5000",
                "http.retry method=GET route=\(route) attempts=2 error=timedOut delay_ms=0",
            ])
        #expect(!route.contains("9999999999") && !route.contains("secret"))
    }

    @Test("nothing of an answer that is not repeated")
    func noRetry() async throws {
        let retry = Retry(clock: clock, random: FixedRandomSource(byte: 0), observer: observer)
        try await send([.status(.ok)], 1, [retry])
        try await send([.status(404)], 1, [retry])
        #expect(observer.lines.isEmpty)
    }

    @Test("that a host is left alone, is looked at again, and works")
    func circuits() async throws {
        let breaker = CircuitBreaker(threshold: 2, pause: .seconds(30), clock: clock, observer: observer)
        try await send([.status(502), .status(502)], 4, [breaker])
        #expect(observer.lines == ["http.circuit host=h.example:8443 change=opened"])
        clock.advance(by: .seconds(30))
        try await send([.status(502)], 1, [breaker])
        clock.advance(by: .seconds(30))
        try await send([.status(.ok)], 2, [breaker])
        #expect(
            observer.lines.dropFirst() == [
                "http.circuit host=h.example:8443 change=probing", "http.circuit host=h.example:8443 change=opened",
                "http.circuit host=h.example:8443 change=probing", "http.circuit host=h.example:8443 change=closed",
            ])
    }

    @Test("how each login ended, and never a token")
    func logins() async throws {
        let source = ScriptedTokenSource { [clock] count throws(TransportError) in
            clock.advance(by: .milliseconds(250))
            if count == 2 { throw TransportError(.unauthenticated, "refused", phase: .afterSend) }
            return AccessToken("token-\(count)", lifetime: count == 1 ? .seconds(600) : nil)
        }
        let token = BearerToken(source, refreshingBefore: .seconds(60), clock: clock, observer: observer)
        try await send([.status(.ok), .status(.unauthorized)], 2, [token])
        try await send([.status(.ok)], 1, [token])
        #expect(
            observer.lines == [
                "http.login fresh_s=540 duration_ms=250", "http.login error=unauthenticated duration_ms=250",
                "http.login duration_ms=250",
            ])
    }
}
