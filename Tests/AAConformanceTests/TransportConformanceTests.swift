import AAConformance
import AATestSupport
import AATransport
import AATransportCurl
import AATransportFoundation
import Testing

/// A transport of this package, as the kit makes it.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case urlSession = "URLSessionTransport"
    case curl = "CurlTransport"

    func transport(_ limits: TransportConformance.Limits) -> any HTTPTransport {
        switch self {
        case .urlSession:
            URLSessionTransport(.init(timeout: limits.timeout, maximumBodyBytes: limits.maximumBodyBytes))
        case .curl: CurlTransport(.init(timeout: limits.timeout, maximumBodyBytes: limits.maximumBodyBytes))
        }
    }

    var testDescription: String { rawValue }
}

@Suite("The package's transports conform", .timeLimit(.minutes(10)))
struct TransportConformanceTests {
    /// 1 GiB, or less where property tests are to be small.
    private static let largeBodyBytes = min(1 << 30, TestScale.count(1 << 30))

    @Test("over a network, to a server that may misbehave", arguments: Engine.allCases, TransportBehaviour.all)
    func network(engine: Engine, behaviour: TransportBehaviour) async throws {
        try await TransportConformance(makeTransport: engine.transport).check(behaviour)
    }

    @Test("in process", arguments: TransportBehaviour.messages)
    func inProcess(behaviour: TransportBehaviour) async throws {
        let conformance = TransportConformance { limits in
            HTTPClient(
                transport: InProcessTransport(ConformanceSite()),
                middlewares: [AttemptTimeout(limits.timeout), ResponseBodyCap(maximumBytes: limits.maximumBodyBytes)])
        }
        try await conformance.check(behaviour)
    }

    @Test("in pieces", arguments: TransportBehaviour.streaming)
    func streaming(behaviour: TransportBehaviour) async throws {
        let conformance = TransportConformance(
            largeBodyBytes: Self.largeBodyBytes, makeTransport: Engine.curl.transport)
        try await conformance.check(behaviour)
    }

    @Test(
        "to nginx", .enabled(if: NginxServer.isPresent, "needs nginx (Debian: nginx-light)"),
        arguments: Engine.allCases, TransportBehaviour.messages + TransportBehaviour.connections)
    func nginx(engine: Engine, behaviour: TransportBehaviour) async throws {
        try await NginxSite.serving(largeBodyBytes: 0) { base in
            try await TransportConformance(server: base, makeTransport: engine.transport).check(behaviour)
        }
    }

    @Test(
        "in pieces from nginx", .enabled(if: NginxServer.isPresent, "needs nginx (Debian: nginx-light)"),
        arguments: TransportBehaviour.streaming)
    func streamingFromNginx(behaviour: TransportBehaviour) async throws {
        try await NginxSite.serving(largeBodyBytes: Self.largeBodyBytes) { base in
            try await TransportConformance(server: base, makeTransport: Engine.curl.transport).check(behaviour)
        }
    }

    @Test("a large body takes no memory", .enabled(if: ProcessMemory.isMeasurable && NginxServer.isPresent))
    func memory() async throws {
        try await NginxSite.serving(largeBodyBytes: Self.largeBodyBytes) { base in
            let url = base.appendingText("/large")
            await #expect(processExitsWith: .success) { [url = url as String, count = Self.largeBodyBytes as Int] in
                let before = ProcessMemory.current ?? 0
                let response = try await CurlTransport().stream(HTTPRequest(url: try HTTPURL(url)))
                var received = 0
                for try await piece in response.body { received += piece.count }
                let grown = (ProcessMemory.peak ?? .max) - before
                #expect(received == count)
                #expect(grown < 32 << 20)
            }
        }
    }
}

extension HTTPURL {
    fileprivate func appendingText(_ path: String) -> String { "\(scheme)://\(authority)\(path)" }
}
