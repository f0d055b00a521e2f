public import AACore

/// Why a request went where it went: to be kept with the consent.
public struct RoutingDecision: Sendable, Hashable, CustomStringConvertible {
    /// A provider that could have had the request.
    public struct Candidate: Sendable, Hashable {
        /// The provider.
        public let provider: EntityID
        /// How likely consent, session and the data of each FIP that was asked for all go well, from 0 to 1.
        public let score: Double
        /// The events that the score is the product of, and what each rests on.
        public let parts: [Part]
        /// Why it did not get the request though nobody scored better.
        public internal(set) var refusal: ProviderError.Code?
        /// Whether the request may stand there all the same, unanswered until it expires.
        public internal(set) var mayHaveTaken = false
    }

    /// One factor of a score.
    public struct Part: Sendable, Hashable {
        /// The event.
        public let event: HealthEvent
        /// The FIP, where it is about one.
        public let fip: EntityID?
        /// How it goes.
        public let score: HealthScore
    }

    /// When it was made.
    public let time: Timestamp
    /// All candidates, the best one first; of equal ones the host's order counts.
    public internal(set) var candidates: [Candidate]
    /// Who took the request.
    public internal(set) var chosen: EntityID?

    /// `onemoney (0.93), after setu (0.95): unavailable`
    public var description: String {
        let refusals = candidates.compactMap { candidate in
            candidate.refusal.map { "\(candidate.provider) (\(Self.text(candidate.score))): \($0)" }
        }
        let taken = candidates.first { $0.provider == chosen }.map { "\($0.provider) (\(Self.text($0.score)))" }
        return ([taken ?? "nobody"] + refusals).joined(separator: ", after ")
    }

    private static func text(_ score: Double) -> String { String(Double(Int(score * 100 + 0.5)) / 100) }
}
