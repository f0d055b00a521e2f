import AACore
import AATransport
import Testing

@Suite("Requests carry a token that is still good")
struct BearerTokenTests {
    private let clock = AdvancingClock(at: .unixEpoch.adding(.seconds(1_000_000)))

    private func tokens(_ replies: Replies) -> [String?] { replies.requests.map { $0.headers["Authorization"] } }

    private func post() throws -> HTTPRequest {
        HTTPRequest(method: .post, url: try HTTPURL("https://h/"), headers: ["Authorization": "old"], body: [1, 2])
    }

    @Test("the first request logs in, the next ones use the same token")
    func shared() async throws {
        let (source, replies) = (ScriptedTokenSource(), Replies([.status(.ok)]))
        let client = HTTPClient(transport: replies, middlewares: [BearerToken(source, clock: clock)])
        for _ in 0..<3 { _ = try await client.send(post()) }
        #expect(tokens(replies) == ["Bearer token-1", "Bearer token-1", "Bearer token-1"])
        #expect(source.count == 1)
    }

    @Test("a peer that wants the token in a header of its own gets it there, bare, and a new one after a 401")
    func ownHeader() async throws {
        let (source, replies) = (ScriptedTokenSource(), Replies([.status(.unauthorized), .status(.ok)]))
        let token = BearerToken(source, in: .header("client_api_key"), clock: clock)
        _ = try await HTTPClient(transport: replies, middlewares: [token]).send(post())
        #expect(replies.requests.map { $0.headers["client_api_key"] } == ["token-1", "token-2"])
        #expect(tokens(replies) == ["old", "old"])
    }

    /// A JWT with a payload.
    private static func jwt(_ payload: String) -> String {
        "e30.\(Base64.encode(Array(payload.utf8), as: .url)).c2ln"
    }

    struct Life: Sendable, CustomTestStringConvertible {
        var name: String
        var token: String = "opaque"
        var lifetime: Duration?
        /// After how many seconds the token is replaced.
        var end: Int?
        var testDescription: String { name }
    }

    @Test(
        "a token is replaced a minute before it expires",
        arguments: [
            Life(name: "by expires_in", lifetime: .seconds(300), end: 240),
            Life(name: "by exp", token: jwt(#"{"exp":1000300}"#), end: 240),
            Life(name: "by exp with a fraction", token: jwt(#"{"exp":1000300.9}"#), end: 240),
            Life(name: "by the earlier one, exp", token: jwt(#"{"exp":1000200}"#), lifetime: .seconds(300), end: 140),
            Life(
                name: "by the earlier one, expires_in", token: jwt(#"{"exp":1000300}"#), lifetime: .seconds(200),
                end: 140),
            Life(name: "half-way, if its life is short", lifetime: .seconds(60), end: 30),
            Life(name: "never, if nothing is known"),
            Life(name: "never, if it came expired: a clock is wrong", token: jwt(#"{"exp":999999}"#)),
            Life(name: "never, for no lifetime at all", lifetime: .zero),
            Life(name: "never, for an exp that is text", token: jwt(#"{"exp":"1000300"}"#)),
            Life(name: "never, for two exp", token: jwt(#"{"exp":1000300,"exp":1000300}"#)),
            Life(name: "never, for an exp beyond time", token: jwt(#"{"exp":9223372036854775807}"#)),
            Life(name: "never, for no JSON", token: jwt("exp")),
            Life(name: "never, for no base64url", token: "e30.e30=.c2ln"),
            Life(name: "never, for two parts", token: String(jwt(#"{"exp":1000300}"#).dropLast(5))),
        ])
    func life(life: Life) async throws {
        let source = ScriptedTokenSource { _ in AccessToken(life.token, lifetime: life.lifetime) }
        let client = HTTPClient(
            transport: Replies([.status(.ok)]), middlewares: [BearerToken(source, clock: clock)])
        _ = try await client.send(post())
        clock.advance(by: .seconds((life.end ?? 1_000_000) - 1))
        _ = try await client.send(post())
        #expect(source.count == 1)
        clock.advance(by: .seconds(1))
        _ = try await client.send(post())
        #expect(source.count == (life.end == nil ? 1 : 2))
    }

    @Test("after a 401 the same request goes out once more, with a new token")
    func refused() async throws {
        let (source, replies) = (ScriptedTokenSource(), Replies([.status(.unauthorized), .status(.created)]))
        let client = HTTPClient(transport: replies, middlewares: [BearerToken(source, clock: clock)])
        #expect(try await client.send(post()).status == .created)
        #expect(tokens(replies) == ["Bearer token-1", "Bearer token-2"])
        #expect(replies.requests.map(\.body) == [[1, 2], [1, 2]])
        _ = try await client.send(post())
        #expect(tokens(replies).last == "Bearer token-2")
    }

    @Test("a second 401 is the answer")
    func refusedAgain() async throws {
        let (source, replies) = (ScriptedTokenSource(), Replies([.status(.unauthorized)]))
        let client = HTTPClient(transport: replies, middlewares: [BearerToken(source, clock: clock)])
        #expect(try await client.send(post()).status == .unauthorized)
        #expect(replies.requests.count == 2)
        #expect(source.count == 2)
    }

    @Test("a login that fails is told before send, when the request came back with 401 too: it was refused unread")
    func loginFails() async throws {
        let source = ScriptedTokenSource { count throws(TransportError) in
            guard count == 2 else { throw TransportError(.timedOut, "login", phase: .afterSend) }
            return AccessToken("t")
        }
        let replies = Replies([.status(.unauthorized)])
        let client = HTTPClient(transport: replies, middlewares: [BearerToken(source, clock: clock)])
        for _ in 0..<2 {
            let error = await #expect(throws: TransportError.self) { try await client.send(post()) }
            #expect(error?.code == .timedOut)
            #expect(error?.phase == .beforeSend)
            #expect(error?.retry == .after(nil))
        }
        #expect(replies.requests.count == 1)
    }

    @Test("no text shows a token or what its source holds")
    func canary() async throws {
        struct Source: TokenSource {
            var password = CanaryTests.marker
            func fetchToken() async throws(TransportError) -> AccessToken { AccessToken(CanaryTests.marker + "\n") }
        }
        let observer = RecordingObserver()
        let bearer = BearerToken(Source(), clock: clock)
        let client = HTTPClient(
            transport: InProcessTransport(ScriptedHandler { _ in HTTPResponse() }),
            middlewares: [bearer, ExchangeObservation(observer)])
        let error = await #expect(throws: TransportError.self) { try await client.send(post()) }
        #expect(error?.code == .invalidHeader)
        for value in [bearer, client, AccessToken(CanaryTests.marker), error as Any] as [Any] {
            var dumped = ""
            dump(value, to: &dumped)
            #expect(!("\(value)" + String(reflecting: value) + dumped).contains(CanaryTests.marker))
        }
        #expect(observer.lines.count == 1)
        #expect(!observer.lines[0].contains(CanaryTests.marker))
    }
}
