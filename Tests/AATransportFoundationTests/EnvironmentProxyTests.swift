import AATransport
import Testing

@testable import AATransportFoundation

@Suite("The environment's proxy is found where libcurl would find it")
struct EnvironmentProxyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var url: String
        var environment: [String: String]
        var variable: String?
        var testDescription: String { "\(url) with \(environment.sorted { $0.key < $1.key })" }
    }

    static let rows = [
        Row(url: "http://h.example/", environment: [:]),
        Row(url: "http://h.example/", environment: ["http_proxy": "http://p"], variable: "http_proxy"),
        Row(url: "http://h.example/", environment: ["http_proxy": ""]),
        Row(url: "http://h.example/", environment: ["HTTP_PROXY": "http://p"]),
        Row(url: "http://h.example/", environment: ["https_proxy": "http://p"]),
        Row(url: "https://h.example/", environment: ["http_proxy": "http://p"]),
        Row(url: "https://h.example/", environment: ["https_proxy": "http://p"], variable: "https_proxy"),
        Row(url: "https://h.example/", environment: ["HTTPS_PROXY": "http://p"], variable: "HTTPS_PROXY"),
        Row(url: "https://h.example/", environment: ["all_proxy": "socks://p"], variable: "all_proxy"),
        Row(url: "http://h.example/", environment: ["ALL_PROXY": "socks://p"], variable: "ALL_PROXY"),
        Row(url: "http://h.example/", environment: ["http_proxy": "p", "no_proxy": "*"]),
        Row(url: "http://h.example/", environment: ["http_proxy": "p", "no_proxy": "a, h.example"]),
        Row(url: "http://h.example/", environment: ["http_proxy": "p", "NO_PROXY": ".Example"]),
        Row(url: "http://h.example/", environment: ["http_proxy": "p", "no_proxy": "ample"], variable: "http_proxy"),
        Row(url: "http://127.0.0.1:80/", environment: ["http_proxy": "p", "no_proxy": "127.0.0.1"]),
    ]

    @Test("the variable is named", arguments: rows)
    func variable(row: Row) throws {
        #expect(EnvironmentProxy(row.environment).variable(for: try HTTPURL(row.url)) == row.variable)
    }
}
