import AACore
import AATransport
import Synchronization

/// A way to another side that goes wrong where a test says, and remembers what was sent on it.
final class FaultyTransport: HTTPTransport {
    /// What becomes of one request.
    enum Fault: Sendable {
        /// It does not arrive, and this is the answer.
        case answer(HTTPResponse)
        /// It is carried out, and this is the answer all the same.
        case lost(HTTPResponse)
    }

    private let base: any HTTPTransport
    private let state = Mutex<(calls: [String], faults: [String: Fault])>(([], [:]))

    init(_ base: any HTTPTransport) { self.base = base }

    /// The last two segments of each path.
    var calls: [String] { state.withLock(\.calls) }

    /// Lets the next call go wrong.
    func fail(_ call: String, with fault: Fault) { state.withLock { $0.faults[call] = fault } }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let call = request.url.pathSegments.suffix(2).joined(separator: "/")
        let fault = state.withLock { state in
            state.calls.append(call)
            return state.faults.removeValue(forKey: call)
        }
        switch fault {
        case .answer(let response)?: return response
        case .lost(let response)?:
            _ = try await base.send(request)
            return response
        case nil: return try await base.send(request)
        }
    }
}
