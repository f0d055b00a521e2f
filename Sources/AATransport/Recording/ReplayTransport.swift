import Synchronization

/// Answers requests from a cassette, without a network.
///
/// A request is compared with the recorded ones by method, host, path, query and body as they are with everything replaced that a
/// recording replaces: what a run draws anew (ids, times, keys) does not count, words and members do. Headers do not count, as
/// transports and middlewares add their own.
public final class ReplayTransport: HTTPTransport {
    /// How close a request must come.
    public enum Matching: Sendable, Hashable {
        /// The requests are those of the cassette, in its order.
        case strict
        /// A request is answered by an exchange not yet played with its method, host and path, if there is one by that with its query and
        /// body, and by the last of them again when all were played.
        case tolerant
    }

    private let exchanges: [(exchange: Cassette.Exchange, shape: RequestShape)]
    private let matching: Matching
    private let rules: RedactionRules
    private let played: Mutex<Set<Int>>

    /// Plays a cassette that was recorded by the same rules.
    public init(_ cassette: Cassette, matching: Matching = .strict, rules: RedactionRules = RedactionRules()) {
        exchanges = cassette.exchanges.map { ($0, RequestShape($0.request, rules)) }
        self.matching = matching
        self.rules = rules
        played = Mutex([])
    }

    /// How many exchanges have not been played.
    public var remainingCount: Int { exchanges.count - played.withLock(\.count) }

    /// Answers as the cassette has it.
    ///
    /// - Throws: ``TransportError``: what was recorded, or ``TransportError/Code/notRecorded``; the reason says which exchange came
    ///   nearest and where it differs.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        try request.validate()
        let shape = RequestShape(request, rules)
        guard let index = played.withLock({ take(shape, played: &$0) }) else { throw refusal(of: shape) }
        switch exchanges[index].exchange.outcome {
        case .response(let response): return response
        case .failure(let failure): throw failure.error
        }
    }

    private func take(_ shape: RequestShape, played: inout Set<Int>) -> Int? {
        let index: Int?
        switch matching {
        case .strict:
            let next = played.count
            index = next < exchanges.count && exchanges[next].shape.difference(from: shape) == nil ? next : nil
        case .tolerant:
            let candidates = exchanges.indices.filter { exchanges[$0].shape.hasRoute(of: shape) }
            let unplayed = candidates.filter { !played.contains($0) }
            let equal = unplayed.first { exchanges[$0].shape.difference(from: shape) == nil }
            index = equal ?? unplayed.first ?? candidates.last
        }
        if let index { played.insert(index) }
        return index
    }

    private func refusal(of shape: RequestShape) -> TransportError {
        let next = played.withLock(\.count)
        let sameRoute = exchanges.indices.filter { exchanges[$0].shape.hasRoute(of: shape) }
        let nearest = matching == .strict && next < exchanges.count ? next : sameRoute.first
        let account =
            nearest.map { "exchange \($0 + 1) comes nearest: \(exchanges[$0].shape.difference(from: shape) ?? "")" }
            ?? (exchanges.isEmpty ? "it is empty" : "none has its method, host and path")
        let isOver = matching == .strict && next == exchanges.count
        return TransportError(
            .notRecorded,
            "the cassette does not answer \(shape.title): \(isOver ? "all \(next) exchanges were played" : account)",
            phase: .beforeSend)
    }
}
