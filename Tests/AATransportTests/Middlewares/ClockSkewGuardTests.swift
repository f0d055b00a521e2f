import AACore
import AATransport
import Testing

@Suite("What would be refused for its timestamp is not sent")
struct ClockSkewGuardTests {
    /// 1970-01-01T01:00:00Z by our clock.
    private let clock = AdvancingClock(at: .unixEpoch.adding(.seconds(3_600)))

    private func dated(_ time: String, _ headers: HTTPHeaders = [:]) -> Replies.Reply {
        var headers = headers
        headers["Date"] = "Thu, 01 Jan 1970 \(time) GMT"
        return .status(.ok, headers)
    }

    private func get(_ host: String = "h") throws -> HTTPRequest { HTTPRequest(url: try HTTPURL("https://\(host)/")) }

    @Test(
        "a difference of fifteen minutes is too much, in both directions",
        arguments: [
            ("01:00:00", 0, true), ("01:14:59", 899, true), ("01:15:00", 900, false), ("01:16:00", 960, false),
            ("00:45:01", -899, true), ("00:45:00", -900, false), ("00:00:00", -3_600, false),
        ])
    func limit(time: String, offset: Int, passes: Bool) async throws {
        let skew = ClockSkewGuard(clock: clock)
        let replies = Replies([dated(time)])
        let client = HTTPClient(transport: replies, middlewares: [skew])
        #expect(skew.offset(of: "h") == nil)
        _ = try await client.send(get())
        #expect(skew.offset(of: "h") == .seconds(offset))
        if passes {
            _ = try await client.send(get())
        } else {
            let error = await #expect(throws: TransportError.self) { try await client.send(get()) }
            #expect(error?.code == .clockSkewed)
            #expect(error?.phase == .beforeSend)
        }
        #expect(replies.requests.count == (passes ? 2 : 1))
        _ = try await HTTPClient(transport: replies, middlewares: [skew]).send(get("other"))
    }

    @Test("what is not signed passes, and what it learns sets the rest free")
    func unsigned() async throws {
        let skew = ClockSkewGuard(isSigned: { $0.method == .post }, clock: clock)
        let client = HTTPClient(
            transport: Replies([dated("02:00:00"), dated("01:00:00")]), middlewares: [skew])
        var post = try get()
        post.method = .post
        _ = try await client.send(get())
        await #expect(throws: TransportError.self) { try await client.send(post) }
        _ = try await client.send(get())
        _ = try await client.send(post)
    }

    @Test("after a minute one request finds out whether the clocks are right again")
    func recovery() async throws {
        let skew = ClockSkewGuard(clock: clock)
        let client = HTTPClient(
            transport: Replies([dated("02:00:00"), dated("02:01:00"), dated("01:02:00")]), middlewares: [skew])
        _ = try await client.send(get())
        clock.advance(by: .seconds(59))
        await #expect(throws: TransportError.self) { try await client.send(get()) }
        clock.advance(by: .seconds(1))
        _ = try await client.send(get())
        await #expect(throws: TransportError.self) { try await client.send(get()) }
        clock.advance(by: .seconds(60))
        for _ in 0..<3 { _ = try await client.send(get()) }
    }

    @Test("a date from a cache, or one that cannot be read, teaches nothing")
    func useless() async throws {
        let skew = ClockSkewGuard(clock: clock)
        let replies = Replies([dated("02:00:00", ["Age": "3600"]), .status(.ok, ["Date": "now"]), .status(.ok)])
        let client = HTTPClient(transport: replies, middlewares: [skew])
        for _ in 0..<3 { _ = try await client.send(get()) }
        #expect(skew.offset(of: "h") == nil)
    }

    @Test("the peer's time is compared with the middle of the exchange")
    func middle() async throws {
        let transport = ScriptedTransport { _ async throws(TransportError) in
            clock.advance(by: .seconds(20))
            return HTTPResponse(headers: ["Date": "Thu, 01 Jan 1970 01:00:10 GMT"])
        }
        let skew = ClockSkewGuard(clock: clock)
        _ = try await HTTPClient(transport: transport, middlewares: [skew]).send(get())
        #expect(skew.offset(of: "h") == .zero)
    }
}
