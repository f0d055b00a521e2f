import Synchronization

/// Sends over another transport and records what passes, with what is secret or personal taken out before it is kept.
///
/// ```swift
/// let recorder = RecordingTransport(transport)
/// // … use it …
/// try Data(recorder.cassette.json.bytes(.indented)).write(to: file)
/// ```
///
/// Nothing is written by itself: the host takes the cassette and puts it where it belongs. Put it innermost, next to the real transport,
/// to record every attempt. The same value has the same replacement throughout a recording, in requests and responses, so that an id
/// that was handed out is the one that comes back; which value it was is not in the cassette, but in memory as long as the recorder lives.
/// Signatures over bodies no longer fit.
public final class RecordingTransport: HTTPTransport {
    private struct State {
        var redactor: Redactor
        var cassette = Cassette()
    }

    private let transport: any HTTPTransport
    private let state: Mutex<State>

    /// Records what passes through a transport.
    public init(_ transport: some HTTPTransport, rules: RedactionRules = RedactionRules()) {
        self.transport = transport
        state = Mutex(State(redactor: Redactor(rules, .numbered)))
    }

    /// What was recorded so far.
    public var cassette: Cassette { state.withLock(\.cassette) }

    /// Sends a request, and records it when it has ended. What failed before anything was sent is recorded only if the peer could
    /// not be reached.
    ///
    /// - Throws: ``TransportError``: that of the transport.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        do throws(TransportError) {
            let response = try await transport.send(request)
            record(request) { .response($0.response(response)) }
            return response
        } catch {
            if let failure = Cassette.Failure(error) { record(request) { _ in .failure(failure) } }
            throw error
        }
    }

    private func record(_ request: HTTPRequest, _ outcome: (inout Redactor) -> Cassette.Exchange.Outcome) {
        state.withLock { state in
            let redacted = state.redactor.request(request)
            state.cassette.exchanges.append(Cassette.Exchange(redacted, outcome(&state.redactor)))
        }
    }
}
