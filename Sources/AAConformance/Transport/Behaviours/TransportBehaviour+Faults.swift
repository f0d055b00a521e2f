import AATransport
import Testing

extension TransportBehaviour {
    /// What becomes of a server's misbehaviour.
    public static let faults: [TransportBehaviour] =
        [
            ("/closed", .connectionFailed, "a connection closed without an answer is a failure"),
            ("/reset", .connectionFailed, "a connection reset without an answer is a failure"),
            ("/truncated", .connectionFailed, "a body that is shorter than announced is a failure"),
            ("/half-closed", .connectionFailed, "a connection that is closed on the server's side alone is a failure"),
            ("/truncated-chunk", .connectionFailed, "a chunk that breaks off is a failure"),
            ("/truncated-reset", .connectionFailed, "a reset between chunks is a failure"),
            ("/garbage", .invalidResponse, "what is not HTTP is no response"),
        ].map { (path: String, code: TransportError.Code, name: String) in
            TransportBehaviour(name, needsMisbehaviour: true) { trial in
                let error = try await trial.failure(of: try trial.request(path, .post, body: [1]))
                #expect(error?.code == code)
                #expect(error?.phase == .afterSend)
            }
        } + [
            TransportBehaviour("a server that says nothing runs into the timeout", needsMisbehaviour: true) { trial in
                let error = try await trial.failure(of: try trial.request("/silent", .post, body: [1])) {
                    $0.timeout = .seconds(3)
                }
                #expect(error?.code == .timedOut)
                #expect(error?.phase == .afterSend)
            },
            TransportBehaviour("a body that grows too large is not read on", needsMisbehaviour: true) { trial in
                let error = try await trial.failure(of: try trial.request("/endless")) { $0.maximumBodyBytes = 1 << 20 }
                #expect(error?.code == .bodyTooLarge)
                #expect(error?.phase == .afterSend)
            },
            TransportBehaviour("no failure holds what was sent or received", needsMisbehaviour: true) { trial in
                let marker = "CANARY7f3a"
                let faults = [
                    "/closed", "/reset", "/garbage", "/bad-field", "/truncated", "/truncated-chunk", "/silent",
                    "/endless",
                    "/lost",
                ]
                for fault in faults {
                    let request = try trial.request(
                        "\(fault)?vua=\(marker)", .post, headers: ["Authorization": marker, "client_api_key": marker],
                        body: Array(marker.utf8))
                    let error = try await trial.failure(of: request) { limits in
                        if fault == "/silent" { limits.timeout = .seconds(1) }
                        limits.maximumBodyBytes = 1_000
                    }
                    var dumped = ""
                    dump(error, to: &dumped)
                    // A redirect to nowhere may pass for a response.
                    #expect(error != nil || fault == "/lost", "\(fault)")
                    #expect(!"\(error as Any) \(String(reflecting: error)) \(dumped)".contains(marker), "\(fault)")
                }
            },
            TransportBehaviour(
                "a POST whose connection breaks is sent once, on a new connection and on one that was used before",
                needsMisbehaviour: true
            ) { trial in
                for ending in ["close", "reset"] {
                    for isUsed in [false, true] {
                        let transport = try trial.transport()
                        if isUsed { _ = try await transport.send(try trial.request("/fixed")) }
                        let name = "\(isUsed)-\(ending)"
                        let request = try trial.request("/once/\(name)", .post, body: [1])
                        let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
                        #expect(error?.phase == .afterSend)
                        let count = try await trial.response("/arrivals/\(name)").body
                        #expect(String(decoding: count, as: UTF8.self) == "1", "\(name)")
                    }
                }
            },
            TransportBehaviour("a transport that met a fault goes on with the next request", needsMisbehaviour: true) {
                trial in
                let transport = try trial.transport()
                for fault in ["/closed", "/reset", "/truncated", "/garbage"] {
                    _ = try? await transport.send(try trial.request(fault))
                    let response = try await transport.send(try trial.request("/fixed"))
                    #expect(response.body == Array(ConformanceSite.text.utf8))
                }
            },
        ]
}
