public import AATransport
import Synchronization

/// Answers requests from a script, in order, and remembers them.
///
/// ```swift
/// let transport = ScriptedTransport([.respond(HTTPResponse(status: .serviceUnavailable)), .respond(answer)])
/// ```
public final class ScriptedTransport: HTTPTransport {
    /// What becomes of one request.
    public enum Step: Sendable {
        /// It is answered.
        case respond(HTTPResponse)
        /// It is answered by what the closure makes of it.
        case answer(@Sendable (HTTPRequest) -> HTTPResponse)
        /// It fails.
        case fail(TransportError)
    }

    private struct State {
        var steps: [Step]
        var requests: [HTTPRequest] = []
    }

    private let state: Mutex<State>

    /// Takes the script.
    public init(_ steps: [Step]) { state = Mutex(State(steps: steps)) }

    /// Every request so far.
    public var requests: [HTTPRequest] { state.withLock(\.requests) }

    /// Takes the next step.
    ///
    /// - Throws: the step's error; `TransportError.Code.connectionFailed` when the script is over.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let step: Step? = state.withLock { state in
            state.requests.append(request)
            return state.steps.isEmpty ? nil : state.steps.removeFirst()
        }
        switch step {
        case .respond(let response): return response
        case .answer(let answer): return answer(request)
        case .fail(let error): throw error
        case nil: throw TransportError(.connectionFailed, "the script has no further step", phase: .beforeSend)
        }
    }
}
