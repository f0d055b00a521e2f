import AATransport
import Testing

@Suite("A client passes requests through its middlewares")
struct HTTPClientTests {
    /// Writes its name on the way out and on the way back.
    struct Mark: HTTPMiddleware {
        var name: String

        func intercept(
            _ request: HTTPRequest,
            next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
        ) async throws(TransportError) -> HTTPResponse {
            var request = request
            request.headers.append("out", name)
            var response = try await next(request)
            response.headers.append("back", name)
            return response
        }
    }

    /// Passes a request on again after a failure.
    struct Again: HTTPMiddleware {
        func intercept(
            _ request: HTTPRequest,
            next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
        ) async throws(TransportError) -> HTTPResponse {
            do throws(TransportError) { return try await next(request) } catch { return try await next(request) }
        }
    }

    private let echo = ScriptedTransport { HTTPResponse(status: .ok, headers: $0.headers) }

    @Test("the first middleware is the outermost")
    func order() async throws {
        let client = HTTPClient(transport: echo, middlewares: [Mark(name: "a"), Mark(name: "b")])
        let response = try await client.send(HTTPRequest(url: try HTTPURL("https://h/")))
        #expect(response.headers.values(of: "out") == ["a", "b"])
        #expect(response.headers.values(of: "back") == ["b", "a"])
    }

    @Test("clients nest, since a client is a transport")
    func nesting() async throws {
        let inner = HTTPClient(transport: echo, middlewares: [Mark(name: "inner")])
        let outer = HTTPClient(transport: inner, middlewares: [Mark(name: "outer")])
        let response = try await outer.send(HTTPRequest(url: try HTTPURL("https://h/")))
        #expect(response.headers.values(of: "out") == ["outer", "inner"])
    }

    @Test("without middlewares the transport answers")
    func bare() async throws {
        #expect(try await HTTPClient(transport: echo).send(HTTPRequest(url: try HTTPURL("https://h/"))).status == .ok)
    }

    @Test("a middleware may pass a request on more than once, and what lies inside sees each time")
    func again() async throws {
        let failure = TransportError(.connectionFailed, "refused", phase: .beforeSend)
        let observer = RecordingObserver()
        let client = HTTPClient(
            transport: ScriptedTransport { _ throws(TransportError) in throw failure },
            middlewares: [Again(), ExchangeObservation(observer)])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        let error = await #expect(throws: TransportError.self) { try await client.send(request) }
        #expect(error?.code == .connectionFailed)
        #expect(observer.lines.count == 2)
    }
}
