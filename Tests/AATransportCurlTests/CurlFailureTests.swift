import AAConformance
import AACore
import AATransport
import AATransportCurl
import Testing

@Suite("CurlTransport says how an exchange failed", .timeLimit(.minutes(10)))
struct CurlFailureTests {
    private func failure(of request: HTTPRequest, by transport: CurlTransport = CurlTransport()) async
        -> TransportError?
    {
        do throws(TransportError) {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test("an unknown host: no connection, and nothing was sent")
    func unknownHost() async throws {
        let error = await failure(of: HTTPRequest(url: try HTTPURL("http://nobody.invalid/")))
        #expect(error?.code == .connectionFailed)
        #expect(error?.phase == .beforeSend)
        #expect(error?.retry == .after(nil))
    }

    @Test("a request leaves once, though its connection was used before and broke", arguments: [HTTPMethod.get, .post])
    func sentOnce(method: HTTPMethod) async throws {
        try await LoopbackServer.serving { request in
            request.path == "/first" ? [.reply()] : [.close]
        } _: { server in
            let transport = CurlTransport()
            _ = try await transport.send(HTTPRequest(url: try server.url("/first")))
            let body: [UInt8] = method == .post ? [1] : []
            let second = HTTPRequest(method: method, url: try server.url("/second"), body: body)
            let error = await failure(of: second, by: transport)
            #expect(error?.code == .connectionFailed)
            #expect(error?.phase == .afterSend)
            #expect(server.requests.map(\.path) == ["/first", "/second"])
        }
    }

    @Test("a timeout before the request left says so")
    func connectTimeout() async throws {
        // It takes the connection and knows no TLS: what is to come after the connection never begins.
        try await LoopbackServer.serving { _ in
            []
        } _: { server in
            let url = try HTTPURL("https://127.0.0.1:\(server.port)/")
            let error = await failure(
                of: HTTPRequest(method: .post, url: url, body: [1]),
                by: CurlTransport(.init(timeout: .milliseconds(200))))
            #expect(error?.code == .timedOut)
            #expect(error?.phase == .beforeSend)
        }
    }

    @Test("a head that is too long or of too many fields is refused", arguments: [(100, 1_000), (10_000, 10)])
    func largeHead(maximumBytes: Int, maximumCount: Int) async throws {
        try await LoopbackServer.serving { _ in
            [.reply(headers: (0..<20).map { "X-\($0): 0123456789" })]
        } _: { server in
            let transport = CurlTransport(.init(maximumHeaderBytes: maximumBytes, maximumHeaderCount: maximumCount))
            let error = await failure(of: HTTPRequest(url: try server.url("/")), by: transport)
            #expect(error?.code == .invalidResponse)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("interim responses without end are refused")
    func interim() async throws {
        try await LoopbackServer.serving { _ in
            (0..<100_000).map { _ in .text("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") }
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")))
            #expect(error?.code == .invalidResponse)
        }
    }

    @Test("cancelled, the call ends, and says whether the request had left", arguments: ["http", "https"])
    func cancellation(scheme: String) async throws {
        try await LoopbackServer.serving { _ in
            [.pause(milliseconds: 60_000), .close]
        } _: { server in
            let url = try HTTPURL("\(scheme)://127.0.0.1:\(server.port)/")
            let call = Task { await failure(of: HTTPRequest(url: url)) }
            try #require(await server.becomes { scheme == "http" ? !$0.requests.isEmpty : $0.connections == 1 })
            call.cancel()
            let error = await call.value
            #expect(error?.code == .cancelled)
            #expect(error?.phase == (scheme == "http" ? .afterSend : .beforeSend))
        }
    }

    @Test("who waits for a turn runs into the timeout, and gets its turn when others end")
    func turns() async throws {
        try await LoopbackServer.serving { request in
            request.path == "/slow" ? [.pause(milliseconds: 10_000), .reply()] : [.reply()]
        } _: { server in
            let transport = CurlTransport(.init(timeout: .seconds(3), maximumConnectionsPerHost: 1))
            let (slow, quick) = (HTTPRequest(url: try server.url("/slow")), HTTPRequest(url: try server.url("/quick")))
            async let first = failure(of: slow, by: transport)
            try #require(await server.becomes { !$0.requests.isEmpty })
            async let second = failure(of: quick, by: transport)
            #expect(await first?.code == .timedOut)
            let isDone = await second
            #expect(isDone == nil || isDone?.code == .timedOut)
            #expect(await failure(of: quick, by: transport) == nil)
        }
    }

    @Test("HEAD with a body is refused")
    func headWithBody() async throws {
        let error = await failure(of: HTTPRequest(method: .head, url: try HTTPURL("http://127.0.0.1:9/"), body: [1]))
        #expect(error?.code == .unsupported)
        #expect(error?.phase == .beforeSend)
    }

    @Test("a file of the TLS settings that is not there fails the request, and not the next one either")
    func missingFile() async throws {
        try await LoopbackServer.serving { _ in
            []
        } _: { server in
            let url = try HTTPURL("https://127.0.0.1:\(server.port)/")
            let transport = CurlTransport(.init(tls: TLSSettings(authorityFile: "/nowhere.pem")))
            for _ in 0..<2 {
                let error = await failure(of: HTTPRequest(url: url), by: transport)
                #expect(error?.code == .connectionFailed)
                #expect(error?.phase == .beforeSend)
                #expect(error?.retry == .never)
            }
        }
    }
}
