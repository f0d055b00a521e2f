import AATransport
import AATransportFoundation
import Testing

@Suite("No failure of URLSessionTransport holds what was sent or received", .timeLimit(.minutes(10)))
struct URLSessionCanaryTests {
    static let marker = "CANARY7f3a"

    static let answers: [[ReplyStep]] = [
        [.close], [.text("\(marker)\r\n"), .close], [.text("HTTP/1.1 200 OK\r\n\(marker)\r\n\r\n"), .close],
        [.text("HTTP/1.1 200 OK\r\nContent-Length: 99\r\nSet-Cookie: \(marker)\r\n\r\n\(marker)"), .close],
        [.reply(body: Array(String(repeating: marker, count: 200).utf8))], [.pause(milliseconds: 2_000), .close],
        [.text("HTTP/1.1 302 Found\r\nLocation: //[\(marker)\r\nContent-Length: 10\r\n\r\n\(marker)"), .close],
    ]

    @Test("whatever the server does", arguments: answers.indices)
    func failures(index: Int) async throws {
        try await LoopbackServer.serving { _ in
            Self.answers[index]
        } _: { server in
            let request = HTTPRequest(
                method: .post, url: try server.url("/Consent?vua=\(Self.marker)"),
                headers: ["Authorization": Self.marker, "client_api_key": Self.marker], body: Array(Self.marker.utf8))
            let transport = URLSessionTransport(.init(timeout: .milliseconds(500), maximumBodyBytes: 1_000))
            let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
            var dumped = ""
            dump(error, to: &dumped)
            #expect(!"\(error as Any) \(String(reflecting: error)) \(dumped)".contains(Self.marker))
        }
    }
}
