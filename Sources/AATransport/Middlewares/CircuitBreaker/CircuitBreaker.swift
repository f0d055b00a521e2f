public import AACore

/// Stops calling a host that does not work, so that callers learn it at once and the host can recover.
///
/// After several failures in a row the circuit is open and every call fails; after a while one call is let through as a probe,
/// and what it finds closes the circuit or opens it again. Only what says something about the host counts as a failure: no
/// connection, a timeout, an answer that is not HTTP, and 502, 503, 504. A 500 may be the fault of one request and a
/// cancellation is the caller's: both count for nothing. A timeout must lie inside, to be seen as one.
public struct CircuitBreaker: HTTPMiddleware {
    /// How many failures in a row open the circuit.
    public let threshold: Int
    /// How long it stays open before a probe.
    public let pause: Duration
    private let circuits: KeyedState<Circuit>
    private let observer: any Observer

    /// Sets when to stop and for how long. Copies of the value share their circuits, one for each host and port; `observer` gets an
    /// ``HTTPCircuitEvent`` when one changes.
    public init(
        threshold: Int = 5, pause: Duration = .seconds(30), clock: some WallClock = SystemWallClock(),
        observer: some Observer = SilentObserver()
    ) {
        self.threshold = max(1, threshold)
        self.pause = pause
        self.observer = observer
        circuits = KeyedState(Circuit(), clock: clock)
    }

    /// Passes the request on, unless its host is left alone.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/circuitOpen`` before anything is sent, or that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let host = request.url.authority
        guard let pass = change(host, { $0.admit(at: $1) }) else { throw refusal(host) }
        do throws(TransportError) {
            let response = try await next(request)
            record(Self.finding(response.status), of: pass, host)
            return response
        } catch {
            record(Self.finding(error), of: pass, host)
            throw error
        }
    }

    private static func finding(_ status: HTTPStatus) -> Circuit.Finding {
        switch status {
        case .badGateway, .serviceUnavailable, .gatewayTimeout: .failing
        default: status.isServerError ? .nothing : .healthy
        }
    }

    private static func finding(_ error: TransportError) -> Circuit.Finding {
        [.connectionFailed, .timedOut, .invalidResponse].contains(error.code) ? .failing : .nothing
    }

    private func record(_ finding: Circuit.Finding, of pass: Circuit.Pass, _ host: String) {
        change(host) { $0.record(finding, of: pass, at: $1, threshold: threshold, pause: pause) }
    }

    /// Changes a circuit, and tells the observer if it shows.
    private func change<R: Sendable>(_ host: String, _ body: (inout Circuit, Duration) -> R) -> R {
        let (before, result, after) = circuits.access(host) { circuit, now in
            (circuit.state.change, body(&circuit, now), circuit.state.change)
        }
        if before != after { observer.observe(HTTPCircuitEvent(host: host, change: after)) }
        return result
    }

    private func refusal(_ host: String) -> TransportError {
        let rest: Duration? = circuits.access(host) { circuit, now in
            if case .open(let end) = circuit.state { max(.zero, end - now) } else { nil }
        }
        return TransportError(
            .circuitOpen, "the host failed \(threshold) times in a row and is left alone", phase: .beforeSend,
            retry: .after(rest))
    }
}

extension Circuit.State {
    /// What an observer is told of a circuit that came to this.
    fileprivate var change: HTTPCircuitEvent.Change {
        switch self {
        case .closed: .closed
        case .open: .opened
        case .probing: .probing
        }
    }
}
