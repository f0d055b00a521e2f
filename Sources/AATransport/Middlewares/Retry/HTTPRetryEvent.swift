public import AACore

/// A request that is about to be sent again.
public struct HTTPRetryEvent: ObservedEvent {
    /// What the attempt before came to.
    public enum Cause: Sendable {
        /// An answer of some status.
        case response(HTTPStatus)
        /// No answer.
        case failure(TransportError)
    }

    /// The request's method.
    public let method: HTTPMethod
    /// Host and shape of the path, see ``HTTPURL/route``: no identifier, no query.
    public let route: String
    /// How many attempts there were.
    public let attempts: Int
    /// What the last one came to.
    public let cause: Cause
    /// How long the next one waits.
    public let delay: Duration

    /// Makes an event, as the middleware does: for tests of an observer.
    public init(method: HTTPMethod, route: String, attempts: Int, cause: Cause, delay: Duration) {
        self.method = method
        self.route = route
        self.attempts = attempts
        self.cause = cause
        self.delay = delay
    }

    /// `http.retry`
    public var name: String { "http.retry" }

    /// `method`, `route`, `attempts`, then `status` or `error`, then `delay_ms`.
    public var fields: [ObservedField] {
        let reason =
            switch cause {
            case .response(let status): ObservedField("status", status)
            case .failure(let error): ObservedField("error", error.code)
            }
        return [
            ObservedField("method", method), ObservedField("route", route), ObservedField("attempts", attempts), reason,
            ObservedField("delay_ms", Int(delay / .milliseconds(1))),
        ]
    }
}
