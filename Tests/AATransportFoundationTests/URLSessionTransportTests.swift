import AAConformance
import AATransport
import AATransportFoundation
import Testing

@Suite("URLSessionTransport exchanges bytes with a server", .timeLimit(.minutes(10)))
struct URLSessionTransportTests {
    private let everyByte = (0...255).map { UInt8($0) } + [0xC3, 0x28, 0x00, 0xFF]

    @Test("the request arrives as it was made, and the response as it was sent")
    func roundTrip() async throws {
        try await LoopbackServer.serving { request in
            [.reply("201 Created", headers: ["X-Request-Meta: m1"], body: Array(request.body.reversed()))]
        } _: { server in
            let response = try await URLSessionTransport().send(
                HTTPRequest(
                    method: .post, url: try server.url("/Consent?expanded=true"),
                    headers: ["Content-Type": "application/octet-stream", "client_api_key": "k1"], body: everyByte))
            #expect(response.status == .created)
            #expect(response.body == everyByte.reversed())
            #expect(response.headers["x-request-META"] == "m1")
            let received = try #require(server.requests.first)
            #expect(received.line == "POST /Consent?expanded=true HTTP/1.1")
            #expect(received.header("client_api_key") == "k1")
            #expect(received.header("content-type") == "application/octet-stream")
            #expect(received.header("host") == "127.0.0.1:\(server.port)")
            #expect(received.body == everyByte)
        }
    }

    @Test("each method is sent under its name", arguments: [HTTPMethod.get, .post, .put, .patch, .delete, .head])
    func methods(method: HTTPMethod) async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 204 No Content\r\n\r\n")]
        } _: { server in
            let response = try await URLSessionTransport().send(HTTPRequest(method: method, url: try server.url("/")))
            #expect(response.status == .noContent)
            #expect(server.requests.map(\.line) == ["\(method) / HTTP/1.1"])
        }
    }

    @Test("an error status is a response", arguments: [400, 401, 404, 412, 429, 500, 503])
    func errorStatus(code: Int) async throws {
        try await LoopbackServer.serving { _ in
            [.reply("\(code) Status", body: Array("why".utf8))]
        } _: { server in
            let response = try await URLSessionTransport().send(HTTPRequest(url: try server.url("/")))
            #expect(response.status.rawValue == code)
            #expect(response.body == Array("why".utf8))
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "a challenge is a response, not a conversation",
        arguments: ["Basic realm=\"aa\"", "Digest realm=\"a\", nonce=\"n\"", "Bearer"])
    func challenge(scheme: String) async throws {
        try await LoopbackServer.serving { _ in
            [.reply("401 Unauthorized", headers: ["WWW-Authenticate: \(scheme)"], body: Array("why".utf8))]
        } _: { server in
            let transport = URLSessionTransport(.init(timeout: .seconds(20)))
            let response = try await transport.send(HTTPRequest(url: try server.url("/")))
            #expect(response.status == .unauthorized)
            #expect(response.body == Array("why".utf8))
            #expect(server.requests.count == 1)
        }
    }

    @Test("a body without a type is not called a form")
    func noContentType() async throws {
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { server in
            _ = try await URLSessionTransport().send(HTTPRequest(method: .post, url: try server.url("/"), body: [1]))
            #expect(server.requests.first?.header("content-type") == "application/octet-stream")
        }
    }

    @Test("a body in chunks is put together")
    func chunked() async throws {
        try await LoopbackServer.serving { _ in
            [
                .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"), .pause(milliseconds: 20),
                .text("2\r\nde\r\n0\r\n\r\n"),
            ]
        } _: { server in
            let response = try await URLSessionTransport().send(HTTPRequest(url: try server.url("/")))
            #expect(response.body == Array("abcde".utf8))
        }
    }

    @Test("one connection serves many requests")
    func connectionReuse() async throws {
        try await LoopbackServer.serving { _ in
            [.reply(body: [1])]
        } _: { server in
            let transport = URLSessionTransport()
            for _ in 0..<20 { _ = try await transport.send(HTTPRequest(url: try server.url("/"))) }
            #expect(server.requests.count == 20)
            // One that has waited for long behind other tests is given up.
            #expect(server.connections < 5)
        }
    }

    @Test("many tasks share one transport")
    func concurrency() async throws {
        try await LoopbackServer.serving { request in
            [.reply(body: Array(request.path.utf8))]
        } _: { server in
            let transport = URLSessionTransport()
            let urls = try (0..<40).map { try server.url("/\($0)") }
            let matches = await withTaskGroup(of: Bool.self) { group in
                for url in urls {
                    group.addTask { (try? await transport.send(HTTPRequest(url: url)))?.body == Array(url.path.utf8) }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(matches == 40)
            // Eight at a time; now and then one is closed and another opened.
            #expect(server.connections < 40)
        }
    }

    @Test("a cookie that was set is not sent back")
    func cookies() async throws {
        try await LoopbackServer.serving { _ in
            [.reply(headers: ["Set-Cookie: sid=1; Path=/"])]
        } _: { server in
            let transport = URLSessionTransport()
            for _ in 0..<2 { _ = try await transport.send(HTTPRequest(url: try server.url("/"))) }
            #expect(server.requests.map { $0.header("cookie") } == [nil, nil])
        }
    }

    @Test("several values of a name arrive, joined or apart")
    func severalValues() async throws {
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { server in
            var request = HTTPRequest(url: try server.url("/"))
            request.headers.append("X-Trace", "a")
            request.headers.append("x-trace", "b")
            _ = try await URLSessionTransport().send(request)
            let values = server.requests.flatMap(\.headers).filter { $0.name == "x-trace" }.map(\.value)
            #expect(values.joined(separator: ",").filter { $0 != " " } == "a,b")
        }
    }
}
