import AACore
import AATransport
import Testing

@Suite("A login is one request")
struct HTTPTokenSourceTests {
    private func fetch(_ reply: HTTPResponse, names: (String, String) = ("access_token", "expires_in")) async throws
        -> AccessToken
    {
        let request = HTTPRequest(
            method: .post, url: try HTTPURL("https://login.example/v1/users/login"),
            headers: ["client": "bridge"], body: Array(#"{"secret":"\#(CanaryTests.marker)"}"#.utf8))
        let replies = Replies([.success(reply)])
        let source = HTTPTokenSource(
            request, over: replies, tokenMember: names.0, lifetimeMember: names.1, clock: AdvancingClock())
        var dumped = ""
        dump(source, to: &dumped)
        #expect(!("\(source)" + dumped).contains("67, 65, 78, 65, 82, 89"))
        defer { #expect(replies.requests == [request]) }
        return try await source.fetchToken()
    }

    @Test(
        "the answer has the token and perhaps its lifetime",
        arguments: [
            (#"{"access_token":"t","expires_in":300}"#, Duration.seconds(300)),
            (#"{"access_token":"t","expires_in":"300"}"#, .seconds(300)),
            (#"{"access_token":"t","refresh_token":""}"#, nil), (#"{"access_token":"t","expires_in":null}"#, nil),
            (#"{"access_token":"t","expires_in":1e400}"#, nil),
        ] as [(String, Duration?)])
    func answer(body: String, lifetime: Duration?) async throws {
        let token = try await fetch(HTTPResponse(status: .ok, body: Array(body.utf8)))
        #expect(token.value == "t")
        #expect(token.lifetime == lifetime)
    }

    @Test("a service may have other names")
    func names() async throws {
        let body = Array(#"{"accessToken":"t","expiresIn":86400,"tokenType":"Bearer"}"#.utf8)
        let token = try await fetch(HTTPResponse(body: body), names: ("accessToken", "expiresIn"))
        #expect(token.value == "t")
        #expect(token.lifetime == .seconds(86_400))
    }

    @Test(
        "an answer without a token is not one",
        arguments: [
            "", "<html>", "[]", "{}", #"{"access_token":""}"#, #"{"access_token":1}"#,
            #"{"access_token":"a","access_token":"b"}"#,
        ])
    func invalid(body: String) async throws {
        let error = await #expect(throws: TransportError.self) { try await fetch(HTTPResponse(body: Array(body.utf8))) }
        #expect(error?.code == .invalidResponse)
    }

    @Test(
        "wrong credentials stay wrong, a busy service may be asked later",
        arguments: [
            (400, [:], .never), (401, [:], .never), (403, [:], .never), (404, [:], .never),
            (429, ["Retry-After": "9"], .after(.seconds(9))), (503, [:], .after(nil)),
        ] as [(Int, HTTPHeaders, RetryAdvice)])
    func refused(status: Int, headers: HTTPHeaders, advice: RetryAdvice) async throws {
        let reply = HTTPResponse(
            status: HTTPStatus(rawValue: status), headers: headers, body: Array(CanaryTests.marker.utf8))
        let error = await #expect(throws: TransportError.self) { try await fetch(reply) }
        #expect(error?.code == .unauthenticated)
        #expect(error?.status?.rawValue == status)
        #expect(error?.retry == advice)
        #expect(error?.description == "unauthenticated after send: the token service answered \(status)")
    }
}
