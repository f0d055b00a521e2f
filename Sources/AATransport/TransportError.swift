public import AACore

/// A failure to exchange a request for a response. An HTTP error status is no such failure: it is a response.
///
/// It says what, when and why, and never holds a body, a header's value or a query: those may be personal or secret.
public struct TransportError: Error, Sendable {
    /// What went wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case cancelled, timedOut, connectionFailed, bodyTooLarge, invalidURL, invalidHeader, invalidMethod
            case invalidResponse, unsupported, rateLimited, circuitOpen, unauthenticated, clockSkewed
            case signingFailed, unverified, notRecorded
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The task was cancelled.
        public static let cancelled = Code(.cancelled)
        /// No complete response came in the time allowed.
        public static let timedOut = Code(.timedOut)
        /// No connection could be made, or it broke: name not found, refused, TLS, reset, closed in mid-body.
        public static let connectionFailed = Code(.connectionFailed)
        /// The response's body is larger than the caller allows.
        public static let bodyTooLarge = Code(.bodyTooLarge)
        /// The text is not an absolute `http` or `https` URL (RFC 3986).
        public static let invalidURL = Code(.invalidURL)
        /// A header's name is not a token, or its value holds a control character (RFC 9110 §5).
        public static let invalidHeader = Code(.invalidHeader)
        /// The method is not a token (RFC 9110 §9.1).
        public static let invalidMethod = Code(.invalidMethod)
        /// What came back is not HTTP.
        public static let invalidResponse = Code(.invalidResponse)
        /// The transport cannot do what was asked; the reason names one that can.
        public static let unsupported = Code(.unsupported)
        /// Our own limit: the call would have to wait longer for its turn than a ``RateLimit`` allows.
        public static let rateLimited = Code(.rateLimited)
        /// A ``CircuitBreaker`` does not call the host, as it failed several times in a row.
        public static let circuitOpen = Code(.circuitOpen)
        /// The token service gave no access token. If ``retry`` is never, the credentials are wrong or not for this service.
        public static let unauthenticated = Code(.unauthenticated)
        /// The peer's clock and ours are too far apart for a signed request, see ``ClockSkewGuard``.
        public static let clockSkewed = Code(.clockSkewed)
        /// A ``ReplayTransport`` has no exchange for the request.
        public static let notRecorded = Code(.notRecorded)

        /// Our own signature could not be made.
        public static let signingFailed = Code(.signingFailed)
        /// The answer's signature is missing or not that of the peer; nothing in it was used.
        public static let unverified = Code(.unverified)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// When it failed, seen from the peer.
    public enum Phase: Hashable, Sendable {
        /// The peer certainly did not carry the request out: nothing of it was sent.
        case beforeSend
        /// The peer may have carried the request out.
        case afterSend
    }

    /// What went wrong.
    public let code: Code
    /// Why, for a developer. Holds nothing of the request or the response.
    public let reason: String
    /// Whether the request may have reached the peer: decides if a call that is not idempotent may be made again.
    public let phase: Phase
    /// Whether the same request may succeed later. Says nothing on whether it is safe to repeat: see ``phase``.
    public let retry: RetryAdvice
    /// The status of an answer that came and was not taken.
    public let status: HTTPStatus?
    /// What lies beneath.
    public let cause: (any Error)?

    /// Makes an error; `reason` must hold nothing of the request or the response.
    ///
    /// Without `retry`, a timeout and a failed connection may be tried later and nothing else may.
    public init(
        _ code: Code, _ reason: String, phase: Phase, retry: RetryAdvice? = nil, status: HTTPStatus? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.reason = reason
        self.phase = phase
        self.retry = retry ?? (code == .timedOut || code == .connectionFailed ? .after(nil) : .never)
        self.status = status
        self.cause = cause
    }

    /// The same, told of several attempts or of a step before the request.
    func inPhase(_ phase: Phase, because reason: String? = nil) -> TransportError {
        TransportError(code, reason ?? self.reason, phase: phase, retry: retry, status: status, cause: cause)
    }
}

extension TransportError: CustomStringConvertible {
    /// `timedOut after send: …`
    public var description: String {
        "\(code) \(phase == .beforeSend ? "before" : "after") send: \(reason)"
    }
}
