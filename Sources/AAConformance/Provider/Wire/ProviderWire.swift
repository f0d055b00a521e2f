public import AATransport
import Synchronization

/// The wire between a provider and what answers it: it remembers what is sent, and breaks when a behaviour asks for it.
public final class ProviderWire: Sendable {
    private struct State {
        var requests: [HTTPRequest] = []
        var fault: (answer: WireFault, strikes: @Sendable (HTTPRequest) -> Bool)?
    }

    private struct Line: HTTPTransport {
        let wire: ProviderWire
        let target: any HTTPTransport

        func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
            try request.validate()
            let fault = wire.state.withLock { state in
                state.requests.append(request)
                return state.fault
            }
            guard let fault, fault.strikes(request) else { return try await target.send(request) }
            return try await fault.answer.answer(request, target)
        }
    }

    private let state = Mutex(State())

    init() {}

    /// The way to what answers; several hosts may hang on one wire.
    public func transport(to target: any HTTPTransport) -> any HTTPTransport { Line(wire: self, target: target) }

    /// What was sent so far, in order.
    var requests: [HTTPRequest] { state.withLock(\.requests) }

    /// Breaks for whatever of that which is sent while `body` runs the fault strikes.
    func broken<T: Sendable>(
        by fault: WireFault, striking strikes: @escaping @Sendable (HTTPRequest) -> Bool = { _ in true },
        _ body: () async throws -> T
    ) async rethrows -> T {
        state.withLock { $0.fault = (fault, strikes) }
        defer { state.withLock { $0.fault = nil } }
        return try await body()
    }
}
