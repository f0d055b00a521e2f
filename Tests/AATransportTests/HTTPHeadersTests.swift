import AATransport
import Testing

@Suite("Headers keep their order, and names mean the same in any case")
struct HTTPHeadersTests {
    @Test("a value is found under any case of its name")
    func anyCase() {
        var headers: HTTPHeaders = ["client_api_key": "k"]
        #expect(headers["Client_Api_Key"] == "k")
        headers["CLIENT_API_KEY"] = "l"
        #expect(headers["client_api_key"] == "l")
        #expect(headers.count == 1)
        headers["client_API_key"] = nil
        #expect(headers.isEmpty)
        #expect(headers["client_api_key"] == nil)
    }

    @Test("setting a name takes the place of all its values and keeps the order")
    func replacing() {
        var headers: HTTPHeaders = ["A": "1", "B": "2", "a": "3", "C": "4"]
        #expect(headers.values(of: "a") == ["1", "3"])
        headers["a"] = "5"
        #expect(headers.map(\.value) == ["5", "2", "4"])
        headers.append("B", "6")
        #expect(headers.values(of: "b") == ["2", "6"])
        headers["D"] = "7"
        #expect(headers.map(\.value) == ["5", "2", "4", "6", "7"])
    }

    @Test("equality ignores the case of names, not of values")
    func equality() {
        let headers: HTTPHeaders = ["A": "x"]
        #expect(headers == ["a": "x"])
        #expect(headers.hashValue == (["a": "x"] as HTTPHeaders).hashValue)
        #expect(headers != ["A": "X"])
        #expect(headers != ["B": "x"])
    }

    @Test("a name that is no token is refused", arguments: ["", "a b", "a:", "a\r\n", "é", "a\0", "(a)", "a/b", "a\t"])
    func names(name: String) {
        let error = #expect(throws: TransportError.self) {
            try HTTPHeaders([HTTPHeader("ok", "x"), HTTPHeader(name, "x")]).validate(phase: .beforeSend)
        }
        #expect(error?.code == .invalidHeader)
        #expect(error?.reason.contains("header 2") == true)
    }

    @Test(
        "a value with a control character is refused", arguments: ["\r", "\n", "a\r\nb: c", "\0", "\u{1B}", "\u{7F}"])
    func values(value: String) {
        let error = #expect(throws: TransportError.self) {
            try HTTPHeaders([HTTPHeader("a", value)]).validate(phase: .afterSend)
        }
        #expect(error?.code == .invalidHeader)
        #expect(error?.phase == .afterSend)
    }

    @Test(
        "ordinary names and values pass",
        arguments: [("x-jws-signature", "a..b"), ("aa_api_key", ""), ("a!#$%&'*+.^`|~9", "é\t, \"x\"")])
    func valid(name: String, value: String) throws {
        try HTTPHeaders([HTTPHeader(name, value)]).validate(phase: .beforeSend)
    }

    @Test(
        "a secret's header is known in any case",
        arguments: [
            "Authorization", "PROXY-AUTHORIZATION", "Cookie", "Set-Cookie", "client_api_key", "Client_Api_Key",
            "fip_api_key",
            "aa_api_key", "x-client-secret", "x-client-id", "X-Auth-Token", "x-api-key", "Location", "Referer",
        ])
    func sensitive(name: String) {
        #expect(HTTPHeader(name, "v").isSensitive)
        #expect(!HTTPHeader(name, "hunter2").description.contains("hunter2"))
    }

    @Test(
        "a harmless header is shown",
        arguments: ["Content-Type", "x-jws-signature", "Retry-After", "Date", "X-RateLimit-Limit"])
    func harmless(name: String) {
        #expect(HTTPHeader(name, "v").description == "\(name): v")
    }
}
