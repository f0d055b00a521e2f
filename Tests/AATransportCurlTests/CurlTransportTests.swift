import AAConformance
import AACore
import AATransport
import AATransportCurl
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite("CurlTransport exchanges bytes with a server", .timeLimit(.minutes(10)))
struct CurlTransportTests {
    @Test("what is sent is what was asked for, and libcurl adds only what HTTP needs")
    func headers() async throws {
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { server in
            var request = HTTPRequest(
                method: .post, url: try server.url("/a/../b/./?q=%41"),
                headers: ["client_api_key": "k1", "X-Empty": "", "Content-Length": "3", "Host": "elsewhere"],
                body: Array("{}".utf8))
            request.headers.append("X-Trace", "a")
            request.headers.append("x-trace", "b")
            _ = try await CurlTransport().send(request)
            let received = try #require(server.requests.first)
            #expect(received.line == "POST /a/../b/./?q=%41 HTTP/1.1")
            #expect(
                received.headers.map { "\($0.name): \($0.value)" } == [
                    "host: 127.0.0.1:\(server.port)", "accept-encoding: gzip, deflate", "client_api_key: k1",
                    "x-empty: ",
                    "x-trace: a", "x-trace: b", "content-length: 2",
                ])
        }
    }

    @Test(
        "each method is sent under its name, with a length where a body is expected",
        arguments: [
            (HTTPMethod.get, nil), (.head, nil), (.delete, nil), ("OPTIONS", nil), (.post, "0"), (.put, "0"),
            (.patch, "0"),
        ])
    func methods(method: HTTPMethod, length: String?) async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 204 No Content\r\n\r\n")]
        } _: { server in
            let response = try await CurlTransport().send(HTTPRequest(method: method, url: try server.url("/")))
            #expect(response.status == .noContent)
            #expect(server.requests.map(\.line) == ["\(method) / HTTP/1.1"])
            #expect(server.requests.first?.header("content-length") == length)
        }
    }

    @Test("a body goes with any method but HEAD", arguments: [HTTPMethod.get, .delete, .post, .put, .patch])
    func body(method: HTTPMethod) async throws {
        let body = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { server in
            _ = try await CurlTransport().send(HTTPRequest(method: method, url: try server.url("/"), body: body))
            #expect(server.requests.map(\.line) == ["\(method) / HTTP/1.1"])
            #expect(server.requests.first?.body == body)
        }
    }

    @Test("header names keep their case, their order and their number")
    func responseHeaders() async throws {
        try await LoopbackServer.serving { _ in
            [.reply(headers: ["x-B: 1", "client_api_key:  k \t", "X-a: 2", "x-b: 3", "Empty:"])]
        } _: { server in
            let response = try await CurlTransport().send(HTTPRequest(url: try server.url("/")))
            #expect(
                response.headers.map { "\($0.name)=\($0.value)" } == [
                    "Content-Length=0", "x-B=1", "client_api_key=k", "X-a=2", "x-b=3", "Empty=",
                ])
        }
    }

    @Test("a trailer after the chunks is passed over")
    func trailer() async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 1\r\n\r\n")]
        } _: { server in
            let response = try await CurlTransport().send(HTTPRequest(url: try server.url("/")))
            #expect(response.body == Array("a".utf8))
            #expect(response.headers["X-Sum"] == nil)
        }
    }

    @Test("a proxy that is asked for is used, and no other")
    func proxy() async throws {
        try await LoopbackServer.serving { request in
            [.reply(body: Array(request.line.utf8))]
        } _: { proxy in
            let transport = CurlTransport(.init(proxy: .through(try proxy.url("/"))))
            let response = try await transport.send(HTTPRequest(url: try HTTPURL("http://aa.invalid/Heartbeat")))
            #expect(response.body == Array("GET http://aa.invalid/Heartbeat HTTP/1.1".utf8))
        }
    }

    @Test("no request goes through the environment's proxy unasked", arguments: [false, true])
    func environment(isAsked: Bool) async {
        await #expect(processExitsWith: .success) { [isAsked = isAsked as Bool] in
            let proxy = try LoopbackServer { _ in [.reply(body: Array("proxy".utf8))] }
            let server = try LoopbackServer { _ in [.reply(body: Array("server".utf8))] }
            for name in ["http_proxy", "all_proxy"] { unsafe setenv(name, "http://127.0.0.1:\(proxy.port)", 1) }
            for name in ["no_proxy", "NO_PROXY"] { unsafe unsetenv(name) }
            let transport = CurlTransport(.init(proxy: isAsked ? .fromEnvironment : .direct))
            let response = try await transport.send(HTTPRequest(url: try server.url("/")))
            _exit(response.body == Array((isAsked ? "proxy" : "server").utf8) ? 0 : 1)
        }
    }
}
