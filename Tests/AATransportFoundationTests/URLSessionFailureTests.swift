import AAConformance
import AACore
import AATransport
import AATransportFoundation
import Testing

@Suite("URLSessionTransport says how an exchange failed", .timeLimit(.minutes(10)))
struct URLSessionFailureTests {
    private func failure(
        of request: HTTPRequest, _ configuration: URLSessionTransport.Configuration = .init()
    ) async -> TransportError? {
        do throws(TransportError) {
            _ = try await URLSessionTransport(configuration).send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test("nobody listens: no connection, and nothing was sent")
    func refused() async throws {
        let server = try LoopbackServer { _ in [] }
        let url = try server.url("/")
        server.stop()
        // The listener closes on its own thread.
        try await Task.sleep(for: .milliseconds(100))
        let error = await failure(of: HTTPRequest(url: url))
        #expect(error?.code == .connectionFailed)
        #expect(error?.phase == .beforeSend)
        #expect(error?.retry == .after(nil))
    }

    @Test("an unknown host: no connection, and nothing was sent")
    func unknownHost() async throws {
        let error = await failure(of: HTTPRequest(url: try HTTPURL("http://nobody.invalid/")))
        #expect(error?.code == .connectionFailed)
        #expect(error?.phase == .beforeSend)
    }

    @Test("the server closes without an answer: it may have been carried out")
    func closedWithoutAnswer() async throws {
        try await LoopbackServer.serving { _ in
            [.close]
        } _: { server in
            let error = await failure(of: HTTPRequest(method: .post, url: try server.url("/"), body: [1]))
            #expect(error?.code == .connectionFailed)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("the server closes in mid-body: no partial response is returned")
    func closedInMidBody() async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), .close]
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")))
            #expect(error?.code == .connectionFailed)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("the server closes in mid-chunk: no partial response is returned")
    func closedInMidChunk() async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFF\r\nhalf"), .close]
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")))
            #expect(error?.code == .connectionFailed)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("what comes back is not HTTP")
    func notHTTP() async throws {
        try await LoopbackServer.serving { _ in
            [.text("SSH-2.0-OpenSSH_9.2\r\n"), .close]
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")))
            #expect(error?.phase == .afterSend)
            #expect(error?.code == .invalidResponse)
        }
    }

    @Test("a server that says nothing runs into the timeout")
    func silent() async throws {
        try await LoopbackServer.serving { _ in
            // Longer than any machine is busy: the timeout decides, not the server.
            (0..<2_400).map { _ in .pause(milliseconds: 50) } + [.close]
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")), .init(timeout: .milliseconds(200)))
            #expect(error?.code == .timedOut)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("a body that trickles runs into the timeout, though bytes keep coming")
    func trickle() async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 2400\r\n\r\n")]
                + (0..<2_400).flatMap { _ in [ReplyStep.text("x"), .pause(milliseconds: 50)] }
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")), .init(timeout: .milliseconds(400)))
            #expect(error?.code == .timedOut)
            #expect(server.bytesSent < 2_400)
        }
    }

    @Test("a body of the allowed size is returned")
    func bodyAtCap() async throws {
        let body = [UInt8](repeating: 7, count: 1_000)
        try await LoopbackServer.serving { _ in
            [.reply(body: body)]
        } _: { server in
            let transport = URLSessionTransport(.init(maximumBodyBytes: 1_000))
            let response = try await transport.send(HTTPRequest(url: try server.url("/")))
            #expect(response.body == body)
        }
    }

    @Test("a body announced as too large is not read")
    func announcedTooLarge() async throws {
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"), .pause(milliseconds: 3_000), .close]
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")), .init(maximumBodyBytes: 1_000))
            #expect(error?.code == .bodyTooLarge)
            #expect(error?.phase == .afterSend)
            #expect(error?.retry == .never)
        }
    }

    @Test("a body that grows too large is not read on")
    func growsTooLarge() async throws {
        let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 7, count: 1 << 16) + [13, 10]
        try await LoopbackServer.serving { _ in
            [.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
                + (0..<2_000).flatMap { _ in [ReplyStep.send(chunk), .pause(milliseconds: 10)] }
        } _: { server in
            let error = await failure(of: HTTPRequest(url: try server.url("/")), .init(maximumBodyBytes: 1 << 20))
            #expect(error?.code == .bodyTooLarge)
            #expect(error?.phase == .afterSend)
            // 20 seconds and 125 MiB, were it read to its end.
            #expect(server.bytesSent < 32 << 20)
            let isClosed = try await server.becomes { $0.openConnections == 0 }
            #expect(isClosed)
        }
    }

    @Test("a compressed body counts by what it unpacks to")
    func compressed() async throws {
        // python3 -c "import gzip; print(list(gzip.compress(bytes(20_000), 9, mtime=0)))"
        let zeros: [UInt8] = [
            0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x31, 0x01, 0x00, 0x00,
            0x00, 0xC2, 0xA0, 0xF5, 0x4F, 0x6D, 0x0D, 0x0F, 0xA0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
            0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x78, 0x30, 0x02, 0x53,
            0x2F, 0x97, 0x20, 0x4E, 0x00, 0x00,
        ]
        let error = try await LoopbackServer.serving { _ in
            [.reply(headers: ["Content-Encoding: gzip"], body: zeros)]
        } _: { server in
            await failure(of: HTTPRequest(url: try server.url("/")), .init(maximumBodyBytes: 19_999))
        }
        #expect(error?.code == .bodyTooLarge)
    }

    @Test("cancelling ends the call before its answer")
    func cancellation() async throws {
        try await LoopbackServer.serving { _ in
            (0..<2_400).map { _ in .pause(milliseconds: 50) } + [.close]
        } _: { server in
            let url = try server.url("/")
            let call = Task { await failure(of: HTTPRequest(url: url)) }
            try #require(await server.becomes { !$0.requests.isEmpty })
            call.cancel()
            let error = await call.value
            #expect(error?.code == .cancelled)
            #expect(error?.phase == .afterSend)
            #expect(error?.retry == .never)
        }
    }

    @Test("a task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { server in
            let url = try server.url("/")
            let call = Task {
                while !Task.isCancelled { await Task.yield() }
                return await failure(of: HTTPRequest(url: url))
            }
            call.cancel()
            let error = await call.value
            #expect(error?.code == .cancelled)
            #expect(error?.phase == .beforeSend)
            #expect(server.connections == 0)
        }
    }

    @Test("a body with GET is refused, as URLSession would not send it", arguments: [HTTPMethod.get, .head])
    func bodyWithGet(method: HTTPMethod) async throws {
        let error = await failure(of: HTTPRequest(method: method, url: try HTTPURL("http://127.0.0.1:9/"), body: [1]))
        #expect(error?.code == .unsupported)
        #expect(error?.phase == .beforeSend)
    }

    @Test("a header that would smuggle another is refused")
    func smuggling() async throws {
        let request = HTTPRequest(url: try HTTPURL("http://127.0.0.1:9/"), headers: ["X-A": "1\r\nX-B: 2"])
        let error = await failure(of: request)
        #expect(error?.code == .invalidHeader)
        #expect(error?.phase == .beforeSend)
    }
}
