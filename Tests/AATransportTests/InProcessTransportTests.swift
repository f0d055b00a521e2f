import AACore
import AATransport
import Testing

@Suite("A handler in the same process is reached like a server", .timeLimit(.minutes(10)))
struct InProcessTransportTests {
    private let echo = ScriptedHandler { request in
        HTTPResponse(
            status: .created,
            headers: ["peer": "\(request.peer, default: "none")", "at": "\(request.receivedAt, default: "none")"],
            body: request.body)
    }

    @Test("the handler sees the request, the peer and the time")
    func seen() async throws {
        let transport = InProcessTransport(echo, peer: PeerAddress("192.0.2.7"), clock: FrozenClock())
        let response = try await transport.send(
            HTTPRequest(method: .post, url: try HTTPURL("https://h/"), body: [0, 0xFF, 0xC3]))
        #expect(response.status == .created)
        #expect(response.body == [0, 0xFF, 0xC3])
        #expect(response.headers["peer"] == "192.0.2.7")
        #expect(response.headers["at"] == "1970-01-01T00:00:00.000Z")
    }

    @Test("a caller cannot say who it is or when it called")
    func notForged() async throws {
        let request = HTTPRequest(
            url: try HTTPURL("https://h/"), peer: PeerAddress("10.9.9.9"),
            receivedAt: Timestamp.unixEpoch.adding(.seconds(9)))
        let response = try await InProcessTransport(echo, clock: FrozenClock()).send(request)
        #expect(response.headers["peer"] == "127.0.0.1")
        #expect(response.headers["at"] == "1970-01-01T00:00:00.000Z")
    }

    @Test("what no socket would carry is refused", arguments: [("GE T", "v"), ("GET", "v\r\nx: y")])
    func refused(method: String, value: String) async throws {
        let request = HTTPRequest(
            method: HTTPMethod(rawValue: method), url: try HTTPURL("https://h/"), headers: ["a": value])
        let error = await #expect(throws: TransportError.self) { try await InProcessTransport(echo).send(request) }
        #expect(error?.code == (method == "GET" ? .invalidHeader : .invalidMethod))
        #expect(error?.phase == .beforeSend)
    }

    @Test("a response no socket would carry is refused")
    func refusedResponse() async throws {
        let handler = ScriptedHandler { _ in HTTPResponse(headers: ["a": "v\r\nSet-Cookie: x"]) }
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let error = await #expect(throws: TransportError.self) { try await InProcessTransport(handler).send(request) }
        #expect(error?.code == .invalidHeader)
        #expect(error?.phase == .afterSend)
    }

    @Test("a task that is cancelled already does not reach the handler")
    func cancelledBefore() async throws {
        let handler = ScriptedHandler { _ in
            Issue.record("the handler was called")
            return HTTPResponse()
        }
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let error = await failureOfCancelled { () async throws(TransportError) in
            try await InProcessTransport(handler).send(request)
        }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .beforeSend)
    }

    @Test("cancelling while the handler works ends the call, which may have been carried out")
    func cancelledWithin() async throws {
        let (started, signal) = AsyncStream<Void>.makeStream()
        let handler = ScriptedHandler { _ in
            signal.finish()
            try? await Task.sleep(for: .seconds(60))
            return HTTPResponse()
        }
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let call = Task { try await InProcessTransport(handler).send(request) }
        for await _ in started {}
        call.cancel()
        let error = await #expect(throws: TransportError.self) { try await call.value }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .afterSend)
    }

    @Test("several hosts answer in one process")
    func virtualHosts() async throws {
        let hosts = VirtualHosts([
            "AA.example": ScriptedHandler { _ in HTTPResponse(status: .ok) },
            "fip.example": ScriptedHandler { _ in HTTPResponse(status: .accepted) },
            "fip.example:8443": ScriptedHandler { _ in HTTPResponse(status: .conflict) },
        ])
        let transport = InProcessTransport(hosts)
        for (url, status) in [
            ("https://aa.example/x", HTTPStatus.ok), ("https://AA.EXAMPLE/", .ok), ("https://fip.example/", .accepted),
            ("https://fip.example:8443/", .conflict), ("https://aa.example:9/", .ok),
            ("https://other.example/", .misdirectedRequest),
        ] {
            #expect(try await transport.send(HTTPRequest(url: try HTTPURL(url))).status == status, "\(url)")
        }
    }

    /// What a call throws in a task that was cancelled before it began.
    private func failureOfCancelled(
        _ call: @escaping @Sendable () async throws(TransportError) -> HTTPResponse
    ) async -> TransportError? {
        await withTaskGroup(of: TransportError?.self) { group in
            group.cancelAll()
            group.addTask {
                do throws(TransportError) {
                    _ = try await call()
                    return nil
                } catch {
                    return error
                }
            }
            return await group.next() ?? nil
        }
    }
}
