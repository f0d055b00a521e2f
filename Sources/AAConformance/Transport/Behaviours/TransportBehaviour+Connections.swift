import AATransport
import Testing

extension TransportBehaviour {
    /// What becomes of a message on a wire.
    public static let connections: [TransportBehaviour] = [
        TransportBehaviour("one connection serves requests one after the other") { trial in
            let transport = try trial.transport()
            var connections: Set<[UInt8]> = []
            for _ in 0..<20 { connections.insert(try await transport.send(try trial.request("/connection")).body) }
            // One that had to wait for long behind other tests may have been given up.
            #expect(connections.count < 5)
        },
        TransportBehaviour("a body in chunks is put together") { trial in
            let response = try await trial.response("/chunked")
            #expect(response.body == Array(ConformanceSite.text.utf8))
        },
        TransportBehaviour("a body that was zipped on its way is returned as it was before") { trial in
            let response = try await trial.response("/gzip")
            #expect(response.body == Array(ConformanceSite.text.utf8))
        },
        TransportBehaviour("an answer that takes too long runs into the timeout, though bytes keep coming") { trial in
            let error = try await trial.failure(of: try trial.request("/slow")) { $0.timeout = .seconds(3) }
            #expect(error?.code == .timedOut)
            #expect(error?.phase == .afterSend)
        },
        TransportBehaviour("a body announced as too large is not waited for") { trial in
            let start = ContinuousClock.now
            let error = try await trial.failure(of: try trial.request("/slow")) { $0.maximumBodyBytes = 100 }
            #expect(error?.code == .bodyTooLarge)
            #expect(error?.phase == .afterSend)
            #expect(ContinuousClock.now - start < .seconds(100))
        },
        TransportBehaviour("cancelling ends the call within 50 ms") { trial in
            let transport = try trial.transport()
            let request = try trial.request("/slow")
            var fastest = Duration.seconds(60)
            // The best of several: whoever runs the tests may be busy with others.
            for _ in 0..<20 where fastest > .milliseconds(50) {
                let call = Task { () async -> (TransportError?, ContinuousClock.Instant) in
                    do throws(TransportError) {
                        _ = try await transport.send(request)
                        return (nil, .now)
                    } catch {
                        return (error, .now)
                    }
                }
                try await Task.sleep(for: .milliseconds(200))
                let start = ContinuousClock.now
                call.cancel()
                let (error, end) = await call.value
                #expect(error?.code == .cancelled)
                fastest = min(fastest, end - start)
            }
            #expect(fastest <= .milliseconds(50))
        },
    ]

    /// Bodies in pieces: for an `HTTPStreamingTransport`.
    public static let streaming: [TransportBehaviour] = [
        TransportBehaviour("a large body comes in pieces, none of which is large") { trial in
            let transport = try #require(try trial.transport() as? any HTTPStreamingTransport)
            let response = try await transport.stream(try trial.request("/large"))
            #expect(response.status == .ok)
            let announced = response.headers["content-length"].flatMap { Int($0) }
            var count = 0
            var largest = 0
            for try await piece in response.body {
                count += piece.count
                largest = max(largest, piece.count)
            }
            #expect(count == announced)
            #expect(largest <= 4 << 20)
        },
        TransportBehaviour("a body that is let go does not disturb the next request") { trial in
            let transport = try #require(try trial.transport() as? any HTTPStreamingTransport)
            for _ in 0..<20 {
                let response = try await transport.stream(try trial.request("/large"))
                _ = try await response.body.first { _ in true }
            }
            let response = try await transport.send(try trial.request("/fixed"))
            #expect(response.body == Array(ConformanceSite.text.utf8))
        },
        TransportBehaviour("a streamed body that breaks off throws", needsMisbehaviour: true) { trial in
            let transport = try #require(try trial.transport() as? any HTTPStreamingTransport)
            for fault in ["/truncated", "/truncated-chunk", "/truncated-reset"] {
                let error = await #expect(throws: TransportError.self) {
                    let response = try await transport.stream(try trial.request(fault))
                    _ = try await response.body.collected(maximumBytes: 1 << 20)
                }
                #expect(error?.code == .connectionFailed)
                #expect(error?.phase == .afterSend)
            }
        },
    ]
}
