import AACore
import AACrypto
import AATransport
import Synchronization

/// A registry or a token service whose answers a test sets, and which remembers who asked.
final class RegistryDouble: HTTPTransport {
    private struct State: Sendable {
        var requests: [HTTPRequest] = []
        var answer: @Sendable () throws(TransportError) -> HTTPResponse
        var gates: [AsyncStream<Void>.Continuation] = []
        var isHeld = false
    }

    private let state: Mutex<State>

    init(_ answer: HTTPResponse) { state = Mutex(State(answer: { answer })) }

    var requests: [HTTPRequest] { state.withLock(\.requests) }
    var count: Int { requests.count }

    func set(_ answer: HTTPResponse) { state.withLock { $0.answer = { answer } } }

    func fail() {
        state.withLock { state in
            state.answer = { () throws(TransportError) in
                throw TransportError(.connectionFailed, "down", phase: .beforeSend)
            }
        }
    }

    /// Keeps requests waiting until ``release()``.
    func hold() { state.withLock { $0.isHeld = true } }

    func release() {
        let gates = state.withLock { state in
            state.isHeld = false
            defer { state.gates = [] }
            return state.gates
        }
        for gate in gates { gate.finish() }
    }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let gate: AsyncStream<Void>? = state.withLock { state in
            state.requests.append(request)
            guard state.isHeld else { return nil }
            let (stream, continuation) = AsyncStream<Void>.makeStream()
            state.gates.append(continuation)
            return stream
        }
        if let gate { for await _ in gate {} }
        guard !Task.isCancelled else { throw TransportError(.cancelled, "cancelled", phase: .afterSend) }
        let answer = state.withLock(\.answer)
        return try answer()
    }

    /// An answer of the Central Registry about an entity.
    static func entity(
        _ id: String = "AA-1", _ key: SigningKey? = Keys.aggregator,
        edit: (inout JSONObject) -> Void = { _ in }
    ) -> HTTPResponse {
        var info: JSONObject = ["name": "An AA", "id": .string(id), "entityhandle": "@aa"]
        info.append("baseurl", "v1:https://aa.example/v1, v2:https://aa.example/v2")
        info.append("certificate", ifPresent: key?.verificationKey.jwk.json)
        edit(&info)
        return json([
            "ver": "1.0", "timestamp": "2024-02-06 10:11:29.192", "txnid": "t", "entityinfo": .object(info),
        ])
    }

    static func json(_ object: JSONObject) -> HTTPResponse {
        HTTPResponse(
            status: .ok, headers: ["Content-Type": "application/json"], body: JSONValue.object(object).bytes())
    }
}
