public import AACore

/// A login that ended, with an access token or without.
public struct HTTPLoginEvent: ObservedEvent {
    /// How it ended.
    public enum Outcome: Sendable {
        /// With a token, which is used for so long; `nil` if it does not say when it ends.
        case token(freshFor: Duration?)
        /// Without one.
        case failure(TransportError)
    }

    /// How it ended.
    public let outcome: Outcome
    /// How long it took.
    public let duration: Duration

    /// Makes an event, as the middleware does: for tests of an observer.
    public init(outcome: Outcome, duration: Duration) {
        self.outcome = outcome
        self.duration = duration
    }

    /// `http.login`
    public var name: String { "http.login" }

    /// `fresh_s`, if that is known, or `error`, then `duration_ms`.
    public var fields: [ObservedField] {
        let ending: [ObservedField] =
            switch outcome {
            case .token(let time): time.map { [ObservedField("fresh_s", Int($0 / .seconds(1)))] } ?? []
            case .failure(let error): [ObservedField("error", error.code)]
            }
        return ending + [ObservedField("duration_ms", Int(duration / .milliseconds(1)))]
    }
}
