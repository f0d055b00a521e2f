import AAConformance
import AATransport
import Testing

/// The kit has to find what is wrong: one behaviour of each kind, as each is an issue in the log.
@Suite("A transport that does not behave is found out", .timeLimit(.minutes(10)))
struct BrokenTransportTests {
    /// Fails with a phase that promises too much.
    private struct Careless: HTTPTransport {
        func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
            throw TransportError(.connectionFailed, "always", phase: .beforeSend)
        }
    }

    static let behaviours = [
        TransportBehaviour.messages, TransportBehaviour.connections, TransportBehaviour.faults,
        TransportBehaviour.streaming,
    ].compactMap(\.first)

    @Test("by each kind of behaviour", arguments: behaviours)
    func careless(behaviour: TransportBehaviour) async throws {
        await withKnownIssue { try await TransportConformance { _ in Careless() }.check(behaviour) }
    }
}
