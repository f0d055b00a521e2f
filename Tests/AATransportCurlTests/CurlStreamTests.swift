import AAConformance
import AATransport
import AATransportCurl
import Synchronization
import Testing

@Suite("CurlTransport hands bodies over while they arrive", .timeLimit(.minutes(10)))
struct CurlStreamTests {
    private static let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 7, count: 1 << 16) + [13, 10]
    private static let head = ReplyStep.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")

    @Test("the head and the pieces come when they are sent, not when all are there")
    func pieces() async throws {
        let hasHead = Mutex(false)
        let received = Mutex(0)
        try await LoopbackServer.serving { _ in
            [
                Self.head, .wait(until: { hasHead.withLock(\.self) }), .text("3\r\nabc\r\n"),
                .wait(until: { received.withLock { $0 == 3 } }), .text("2\r\nde\r\n0\r\n\r\n"),
            ]
        } _: { server in
            let response = try await CurlTransport().stream(
                HTTPRequest(url: try server.url("/")))
            #expect(response.status == .ok)
            hasHead.withLock { $0 = true }
            var pieces: [[UInt8]] = []
            for try await piece in response.body {
                pieces.append(piece)
                received.withLock { $0 += piece.count }
            }
            #expect(pieces == [Array("abc".utf8), Array("de".utf8)])
        }
    }

    @Test("what is not read is not taken from the network")
    func backpressure() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head] + (0..<1_600).map { _ in .send(Self.chunk) } + [.text("0\r\n\r\n")]
        } _: { server in
            let response = try await CurlTransport().stream(HTTPRequest(url: try server.url("/")))
            // The sender stands still when the sockets' buffers are full.
            var before = -1
            while server.bytesSent != before {
                before = server.bytesSent
                try await Task.sleep(for: .milliseconds(200))
            }
            #expect(before < 32 << 20)
            var count = 0
            for try await piece in response.body {
                #expect(piece.count <= 512 << 10)
                count += piece.count
            }
            #expect(count == 1_600 << 16)
        }
    }

    @Test("letting go of the body closes the connection")
    func letGo() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head] + (0..<1_000).map { _ in .send(Self.chunk) }
        } _: { server in
            let transport = CurlTransport()
            do {
                let response = try await transport.stream(HTTPRequest(url: try server.url("/")))
                _ = try await response.body.first { _ in true }
            }
            let isClosed = try await server.becomes { $0.openConnections == 0 }
            #expect(isClosed)
        }
    }

    @Test("a body goes on when its transport is gone, and its connections close after it")
    func transportGone() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head] + (0..<100).map { _ in .send(Self.chunk) } + [.text("0\r\n\r\n")]
        } _: { server in
            do {
                let response = try await CurlTransport().stream(HTTPRequest(url: try server.url("/")))
                let body = try await response.body.collected(maximumBytes: 100 << 16)
                #expect(body.count == 100 << 16)
            }
            let isClosed = try await server.becomes { $0.openConnections == 0 }
            #expect(isClosed)
        }
    }

    @Test("a body that breaks off throws")
    func brokenOff() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head, .send(Self.chunk), .close]
        } _: { server in
            let error = await #expect(throws: TransportError.self) {
                let response = try await CurlTransport().stream(HTTPRequest(url: try server.url("/")))
                _ = try await response.body.collected(maximumBytes: 1 << 20)
            }
            #expect(error?.code == .connectionFailed)
            #expect(error?.phase == .afterSend)
        }
    }

    @Test("a silent body runs into the timeout; a reader that takes its time does not")
    func silence() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head, .send(Self.chunk), .pause(milliseconds: 600_000), .close]
        } _: { server in
            let transport = CurlTransport(.init(timeout: .seconds(5)))
            let response = try await transport.stream(HTTPRequest(url: try server.url("/")))
            try await Task.sleep(for: .seconds(6))
            var count = 0
            let error = await #expect(throws: TransportError.self) {
                for try await piece in response.body { count += piece.count }
            }
            #expect(count == 1 << 16)
            #expect(error?.code == .timedOut)
        }
    }

    @Test("more than the caller takes ends the reading")
    func collectedTooLarge() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head] + (0..<100).map { _ in .send(Self.chunk) } + [.text("0\r\n\r\n")]
        } _: { server in
            let response = try await CurlTransport().stream(HTTPRequest(url: try server.url("/")))
            let error = await #expect(throws: TransportError.self) {
                try await response.body.collected(maximumBytes: 1_000_000)
            }
            #expect(error?.code == .bodyTooLarge)
        }
    }

    @Test("cancelling the reader ends its wait")
    func cancellation() async throws {
        try await LoopbackServer.serving { _ in
            [Self.head, .send(Self.chunk), .pause(milliseconds: 60_000)]
        } _: { server in
            let url = try server.url("/")
            let reading = Task {
                let response = try await CurlTransport().stream(HTTPRequest(url: url))
                return try await response.body.collected(maximumBytes: .max)
            }
            try #require(await server.becomes { $0.bytesSent > 1 << 16 })
            reading.cancel()
            let error = await #expect(throws: TransportError.self) { try await reading.value }
            #expect(error?.code == .cancelled)
        }
    }
}
