public import AACore

/// One exchange that ended, with a response or without.
public struct HTTPExchangeEvent: ObservedEvent {
    /// How it ended.
    public enum Outcome: Sendable {
        /// With a response of some status and so many bytes of body.
        case response(HTTPStatus, byteCount: Int)
        /// Without one.
        case failure(TransportError)
    }

    /// The request's method.
    public let method: HTTPMethod
    /// Host and shape of the path, see ``HTTPURL/route``: no identifier, no query.
    public let route: String
    /// Bytes of the request's body.
    public let requestByteCount: Int
    /// How it ended.
    public let outcome: Outcome
    /// How long it took.
    public let duration: Duration

    /// Makes an event, as the middleware does: for tests of an observer.
    public init(
        method: HTTPMethod, route: String, requestByteCount: Int, outcome: Outcome, duration: Duration
    ) {
        self.method = method
        self.route = route
        self.requestByteCount = requestByteCount
        self.outcome = outcome
        self.duration = duration
    }

    /// `http.exchange`
    public var name: String { "http.exchange" }

    /// `method`, `route`, `sent_bytes`, then `status` and `received_bytes` or `error` and `phase`, then `duration_ms`.
    public var fields: [ObservedField] {
        let ending: [ObservedField] =
            switch outcome {
            case .response(let status, let byteCount):
                [ObservedField("status", status), ObservedField("received_bytes", byteCount)]
            case .failure(let error):
                [
                    ObservedField("error", error.code),
                    ObservedField("phase", error.phase == .beforeSend ? "before_send" : "after_send"),
                ]
            }
        let milliseconds = duration / .milliseconds(1)
        return [
            ObservedField("method", method), ObservedField("route", route),
            ObservedField("sent_bytes", requestByteCount),
        ] + ending + [ObservedField("duration_ms", Int(milliseconds))]
    }
}
