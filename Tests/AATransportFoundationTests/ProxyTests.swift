import AAConformance
import AATransport
import AATransportFoundation
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// Each test has a process of its own: the environment is the process's. It ends without the handlers of `exit`: the leak checker
/// cannot see a weak reference to a session that is still closing, and would report it.
@Suite("URLSessionTransport and the environment's proxy", .timeLimit(.minutes(10)))
struct ProxyTests {
    @Test("no request goes through http_proxy unasked")
    func refused() async {
        await #expect(processExitsWith: .success) {
            let reached = try await Self.whoIsReached(.init())
            _exit(reached == "unsupported" ? 0 : 1)
        }
    }

    @Test("a host that no_proxy names is reached directly")
    func excepted() async {
        await #expect(processExitsWith: .success) {
            let reached = try await Self.whoIsReached(.init(), exceptions: "localhost,127.0.0.1")
            _exit(reached == "server" ? 0 : 1)
        }
    }

    @Test("a forgotten http_proxy is passed by")
    func forgotten() async {
        await #expect(processExitsWith: .success) {
            let reached = try await Self.whoIsReached(.init(), isForgotten: true)
            _exit(reached == "server" ? 0 : 1)
        }
    }

    @Test("http_proxy is obeyed when asked")
    func obeyed() async {
        await #expect(processExitsWith: .success) {
            let reached = try await Self.whoIsReached(.init(proxy: .fromEnvironment))
            _exit(reached == "proxy" ? 0 : 1)
        }
    }

    private static func whoIsReached(
        _ configuration: URLSessionTransport.Configuration, exceptions: String = "", isForgotten: Bool = false
    ) async throws -> String {
        let proxy = try LoopbackServer { _ in [.reply(body: Array("proxy".utf8))] }
        let server = try LoopbackServer { _ in [.reply(body: Array("server".utf8))] }
        for name in ["http_proxy", "all_proxy"] { unsafe setenv(name, "http://127.0.0.1:\(proxy.port)", 1) }
        unsafe unsetenv("NO_PROXY")
        unsafe setenv("no_proxy", exceptions, 1)
        if isForgotten { URLSessionTransport.forgetEnvironmentProxies() }
        do {
            let response = try await URLSessionTransport(configuration).send(HTTPRequest(url: try server.url("/")))
            return String(decoding: response.body, as: UTF8.self)
        } catch let error as TransportError {
            guard error.phase == .beforeSend, server.connections + proxy.connections == 0 else { return "sent" }
            return error.code.description
        }
    }
}
