import AACore
import AATransport
import Testing

@Suite("An attempt ends in its time", .timeLimit(.minutes(10)))
struct AttemptTimeoutTests {
    /// Answers when it is cancelled, and not before.
    private static func waiting(
        then ending: Result<HTTPResponse, TransportError>
    ) -> ScriptedTransport {
        ScriptedTransport { _ async throws(TransportError) in
            try? await Task.sleep(for: .seconds(60))
            return try ending.get()
        }
    }

    private func error(_ transport: ScriptedTransport, clock: some WallClock) async throws -> TransportError? {
        let client = HTTPClient(transport: transport, middlewares: [AttemptTimeout(.seconds(5), clock: clock)])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        return await #expect(throws: TransportError.self) { try await client.send(request) }
    }

    @Test("a response in time is returned")
    func inTime() async throws {
        let client = HTTPClient(
            transport: ScriptedTransport { _ in HTTPResponse(status: .accepted) },
            middlewares: [AttemptTimeout(.seconds(5), clock: FrozenClock())])
        #expect(try await client.send(HTTPRequest(url: try HTTPURL("https://h/"))).status == .accepted)
    }

    @Test("a failure in time is passed on")
    func failure() async throws {
        let transport = ScriptedTransport { _ async throws(TransportError) in
            throw TransportError(.connectionFailed, "refused", phase: .beforeSend)
        }
        #expect(try await error(transport, clock: FrozenClock())?.code == .connectionFailed)
    }

    @Test("an attempt that takes too long is cancelled", arguments: [TransportError.Phase.beforeSend, .afterSend])
    func tooLong(phase: TransportError.Phase) async throws {
        let cancelled = TransportError(.cancelled, "cancelled", phase: phase)
        let error = try await error(Self.waiting(then: .failure(cancelled)), clock: HastyClock())
        #expect(error?.code == .timedOut)
        #expect(error?.phase == phase)
        #expect(error?.retry == .after(nil))
    }

    @Test("a response that arrives while it is being cancelled is kept")
    func lateResponse() async throws {
        let client = HTTPClient(
            transport: Self.waiting(then: .success(HTTPResponse(status: .created))),
            middlewares: [AttemptTimeout(.seconds(5), clock: HastyClock())])
        #expect(try await client.send(HTTPRequest(url: try HTTPURL("https://h/"))).status == .created)
    }

    @Test("cancelling the caller is a cancellation, not a timeout")
    func callerCancelled() async throws {
        let cancelled = TransportError(.cancelled, "cancelled", phase: .afterSend)
        let call = Task { try await error(Self.waiting(then: .failure(cancelled)), clock: FrozenClock()) }
        call.cancel()
        #expect(try await call.value?.code == .cancelled)
    }
}

@Suite("A response body has a cap")
struct ResponseBodyCapTests {
    @Test("a body of at most the cap passes, a larger one does not", arguments: [(0, true), (3, true), (4, false)])
    func cap(byteCount: Int, passes: Bool) async throws {
        let client = HTTPClient(
            transport: ScriptedTransport { _ in HTTPResponse(body: [UInt8](repeating: 0, count: byteCount)) },
            middlewares: [ResponseBodyCap(maximumBytes: 3)])
        let request = HTTPRequest(url: try HTTPURL("https://h/"))
        if passes {
            #expect(try await client.send(request).body.count == byteCount)
        } else {
            let error = await #expect(throws: TransportError.self) { try await client.send(request) }
            #expect(error?.code == .bodyTooLarge)
            #expect(error?.phase == .afterSend)
        }
    }
}

@Suite("An exchange is observed without its content")
struct ExchangeObservationTests {
    @Test("a response is told with its status, sizes and time")
    func response() async throws {
        let observer = RecordingObserver()
        let client = HTTPClient(
            transport: ScriptedTransport { _ in HTTPResponse(status: .forbidden, body: [1, 2]) },
            middlewares: [ExchangeObservation(observer, clock: HastyClock())])
        let url = try HTTPURL("https://aa.example/v2/consents/39a1-77?expanded=true")
        _ = try await client.send(HTTPRequest(method: .post, url: url, body: [1, 2, 3]))
        #expect(
            observer.lines == [
                "http.exchange method=POST route=aa.example/v2/consents/* sent_bytes=3 status=403 received_bytes=2 duration_ms=250"
            ])
    }

    @Test("a failure is told with its code and phase")
    func failure() async throws {
        let observer = RecordingObserver()
        let client = HTTPClient(
            transport: ScriptedTransport { _ async throws(TransportError) in
                throw TransportError(.timedOut, "no response", phase: .afterSend)
            }, middlewares: [ExchangeObservation(observer, clock: HastyClock())])
        let request = HTTPRequest(url: try HTTPURL("https://aa.example/FI/fetch"))
        await #expect(throws: TransportError.self) { try await client.send(request) }
        #expect(
            observer.lines == [
                "http.exchange method=GET route=aa.example/FI/fetch sent_bytes=0 error=timedOut phase=after_send duration_ms=250"
            ])
    }
}
