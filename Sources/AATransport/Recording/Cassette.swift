/// Exchanges that were recorded with what was secret or personal taken out: a file to test against, and to compare with a later one.
///
/// In a file it is JSON; `Documentation/cassettes.md` has its form.
public struct Cassette: Sendable, Hashable {
    /// One request, and what became of it.
    public struct Exchange: Sendable, Hashable {
        /// What became of a request.
        public enum Outcome: Sendable, Hashable {
            /// It was answered.
            case response(HTTPResponse)
            /// There was no complete answer.
            case failure(Failure)
        }

        /// The request.
        public let request: HTTPRequest
        /// What became of it.
        public let outcome: Outcome

        /// Pairs a request with what became of it.
        public init(_ request: HTTPRequest, _ outcome: Outcome) {
            self.request = request
            self.outcome = outcome
        }
    }

    /// Why there was no complete answer, as far as it was the peer's or the way's doing.
    public enum Failure: String, Sendable, Hashable, CaseIterable {
        /// No connection, and nothing sent.
        case connectionRefused
        /// The connection broke, and the peer may have carried the request out.
        case connectionBroken
        /// No complete answer in time.
        case timedOut
        /// The answer was larger than the caller allows.
        case bodyTooLarge
        /// What came back is not HTTP.
        case invalidResponse
    }

    /// The exchanges, in the order in which they ended.
    public var exchanges: [Exchange]

    /// Takes exchanges, by default none.
    public init(_ exchanges: [Exchange] = []) { self.exchanges = exchanges }
}

extension Cassette.Failure {
    /// `nil` of what is our own doing: a limit, a cancelled task, a request that cannot be sent.
    init?(_ error: TransportError) {
        switch error.code {
        case .connectionFailed: self = error.phase == .beforeSend ? .connectionRefused : .connectionBroken
        case .timedOut: self = .timedOut
        case .bodyTooLarge: self = .bodyTooLarge
        case .invalidResponse: self = .invalidResponse
        default: return nil
        }
    }

    /// The error again.
    var error: TransportError {
        let code: TransportError.Code =
            switch self {
            case .connectionRefused, .connectionBroken: .connectionFailed
            case .timedOut: .timedOut
            case .bodyTooLarge: .bodyTooLarge
            case .invalidResponse: .invalidResponse
            }
        return TransportError(
            code, "as the cassette has it", phase: self == .connectionRefused ? .beforeSend : .afterSend)
    }
}
