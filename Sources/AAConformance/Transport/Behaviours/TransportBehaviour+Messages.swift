import AATransport
import Testing

extension TransportBehaviour {
    /// What goes there and comes back. These need no wire: a transport in process has them too.
    public static let messages: [TransportBehaviour] = [
        TransportBehaviour("a body comes back byte for byte") { trial in
            let response = try await trial.response("/fixed")
            #expect(response.status == .ok)
            #expect(response.body == Array(ConformanceSite.text.utf8))
            #expect(response.headers["content-type"] == "text/plain")
        },
        TransportBehaviour("a body of megabytes goes there byte for byte") { trial in
            let transport = try trial.transport()
            var body = Array(UInt8.min...UInt8.max) + [0]
            while body.count < 4 << 20 { body += body }
            let stored = try await transport.send(try trial.request("/files/large", .put, body: body))
            #expect(stored.status.isSuccess)
            let response = try await transport.send(try trial.request("/files/large"))
            #expect(response.body == body)
        },
        TransportBehaviour("a body without a byte is one") { trial in
            let response = try await trial.response("/empty")
            #expect(response.status == .ok)
            #expect(response.body.isEmpty)
        },
        TransportBehaviour("204 has no body") { trial in
            let response = try await trial.response("/no-content")
            #expect(response.status == .noContent)
            #expect(response.body.isEmpty)
        },
        TransportBehaviour("the answer to HEAD ends with its head, however large the body would be") { trial in
            let transport = try trial.transport { $0.maximumBodyBytes = 1 }
            for _ in 0..<2 {
                let response = try await transport.send(try trial.request("/fixed", .head))
                #expect(response.status == .ok)
                #expect(response.headers["content-type"] == "text/plain")
            }
        },
        TransportBehaviour("a status of 400 and more is a response") { trial in
            let transport = try trial.transport()
            for code in [400, 401, 404, 412, 429, 500, 503] {
                let response = try await transport.send(try trial.request("/status/\(code)"))
                #expect(response.status.rawValue == code)
            }
        },
        TransportBehaviour("a redirect is a response, and is not followed") { trial in
            let response = try await trial.response("/redirect")
            #expect(response.status == .found)
            #expect(response.headers["location"]?.hasSuffix("/fixed") == true)
            #expect(response.body != Array(ConformanceSite.text.utf8))
        },
        TransportBehaviour("a head of 20 KiB is read") { trial in
            let response = try await trial.response("/headers")
            let large = response.headers.filter { $0.name.lowercased().hasPrefix("x-large-") }
            #expect(large.count == ConformanceSite.largeHeaders.count)
            #expect(large.allSatisfy { $0.value.utf8.count == ConformanceSite.largeHeaders.bytes })
        },
        TransportBehaviour("many requests at a time get their own answers") { trial in
            let transport = try trial.transport()
            let requests = try (0..<100).map { try trial.request("/argument?text=\($0)") }
            let faults = await withTaskGroup(of: String?.self) { group in
                for (place, request) in requests.enumerated() {
                    group.addTask {
                        do throws(TransportError) {
                            let body = try await transport.send(request).body
                            return body == Array("\(place)".utf8) ? nil : "another's answer"
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
            }
            #expect(faults == [])
        },
        TransportBehaviour("a body as large as is allowed is returned, a byte more is not") { trial in
            let count = ConformanceSite.text.utf8.count
            let response = try await trial.transport { $0.maximumBodyBytes = count }.send(try trial.request("/fixed"))
            #expect(response.body.count == count)
            let error = try await trial.failure(of: try trial.request("/fixed")) { $0.maximumBodyBytes = count - 1 }
            #expect(error?.code == .bodyTooLarge)
            #expect(error?.phase == .afterSend)
        },
        TransportBehaviour("a header that would smuggle another is refused") { trial in
            let error = try await trial.failure(of: try trial.request("/fixed", headers: ["X-A": "1\r\nX-B: 2"]))
            #expect(error?.code == .invalidHeader)
            #expect(error?.phase == .beforeSend)
        },
        TransportBehaviour("a task that is cancelled already sends nothing") { trial in
            let request = try trial.request("/fixed")
            let call = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await trial.failure(of: request)
            }
            call.cancel()
            let error = try await call.value
            #expect(error?.code == .cancelled)
            #expect(error?.phase == .beforeSend)
        },
    ]
}
