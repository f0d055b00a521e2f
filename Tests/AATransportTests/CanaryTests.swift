import AACore
import AATransport
import Testing

@Suite("No text holds what was secret or personal")
struct CanaryTests {
    static let marker = "CANARY7f3a"

    /// Every way Swift turns a value into text.
    private func texts(_ value: some Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return "\(value)" + String(reflecting: value) + dumped
    }

    private var markedHeaders: HTTPHeaders {
        HTTPHeaders(
            [
                "Authorization", "Cookie", "Set-Cookie", "client_api_key", "fip_api_key", "aa_api_key",
                "x-client-secret",
                "Location", "Proxy-Authorization", "x-auth-token",
            ].map { HTTPHeader($0, Self.marker) })
    }

    @Test("messages show no body, query or secret header")
    func messages() throws {
        let url = try HTTPURL("https://aa.example/Consent?vua=\(Self.marker)")
        let body = Array(Self.marker.utf8)
        let request = HTTPRequest(method: .post, url: url, headers: markedHeaders, body: body, peer: .loopback)
        let response = HTTPResponse(status: .ok, headers: markedHeaders, body: body)
        for text in [texts(url), texts(request), texts(response), texts(markedHeaders), texts([request])]
            + markedHeaders.map({ texts($0) })
        {
            #expect(!text.contains(Self.marker))
            #expect(!text.contains("67, 65, 78, 65, 82, 89"))
        }
        #expect(request.description.hasPrefix("POST https://aa.example/Consent?<redacted> ["))
        #expect(request.description.hasSuffix("] 10 bytes"))
        #expect(response.description.hasPrefix("200 ["))
    }

    @Test(
        "errors show nothing of what they refuse",
        arguments: [
            marker, "ftp://\(marker)/", "http://\(marker):x/", "http://\(marker)@h/", "http://h/#\(marker)",
            "http://h/\(marker)|",
            "http://h/?\(marker)|", "http://[\(marker)]/",
        ])
    func invalidURL(text: String) {
        let error = #expect(throws: TransportError.self) { try HTTPURL(text) }
        #expect(!texts(error as Any).contains(Self.marker))
    }

    @Test("errors and events of an exchange show nothing of it")
    func exchange() async throws {
        let observer = RecordingObserver()
        let url = try HTTPURL("https://h/\(Self.marker)/x?\(Self.marker)")
        let handler = ScriptedHandler { _ in
            HTTPResponse(headers: ["a": Self.marker + "\n"], body: Array(Self.marker.utf8))
        }
        let client = HTTPClient(
            transport: InProcessTransport(handler),
            middlewares: [ExchangeObservation(observer), ResponseBodyCap(maximumBytes: 1)])
        for request in [
            HTTPRequest(url: url), HTTPRequest(method: HTTPMethod(rawValue: Self.marker + " "), url: url),
            HTTPRequest(url: url, headers: [Self.marker + " ": "x"]),
            HTTPRequest(url: url, headers: ["x": Self.marker + "\0"]),
        ] {
            let error = await #expect(throws: TransportError.self) { try await client.send(request) }
            #expect(!texts(error as Any).contains(Self.marker))
        }
        #expect(observer.lines.count == 4)
    }
}
