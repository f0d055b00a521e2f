public import AACore
public import AAModels
public import AATransport

/// A failure of a call to a provider.
///
/// It says which call, what the provider answered in its own code and in ours, whether the call may have been carried out all
/// the same, and what to do. It holds no body, no header value and no personal data.
public struct ProviderError: Error, Sendable {
    /// What went wrong, the same for all providers, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case transportFailed, cancelled, unverified, malformedAnswer, mismatchedAnswer, unsupported, signingFailed
            case invalidRequest, unauthorized, customerNotFound, unknownReference, consentNotUsable
            case consentExhausted, frequencyExceeded, keyMaterialRejected, dataNotReady, dataGone, sessionFailed
            case fairUse, duplicate, unavailable, refused
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// No answer came.
        public static let transportFailed = Code(.transportFailed)
        /// The task was cancelled while it waited for the answer.
        public static let cancelled = Code(.cancelled)
        /// The answer's signature is missing or not that of the provider; nothing in it was used.
        public static let unverified = Code(.unverified)
        /// The answer is the provider's, and is not what the specification says.
        public static let malformedAnswer = Code(.malformedAnswer)
        /// The answer is the provider's, and is not to this call: another txnid, customer, consent, session or account.
        public static let mismatchedAnswer = Code(.mismatchedAnswer)
        /// The provider offers no such call; the reason names the way around.
        public static let unsupported = Code(.unsupported)
        /// Our own signature could not be made.
        public static let signingFailed = Code(.signingFailed)
        /// The provider found the request wrong.
        public static let invalidRequest = Code(.invalidRequest)
        /// The provider does not accept our credentials.
        public static let unauthorized = Code(.unauthorized)
        /// The provider does not know the customer.
        public static let customerNotFound = Code(.customerNotFound)
        /// The provider does not know the handle, consent or session, or it is not ours.
        public static let unknownReference = Code(.unknownReference)
        /// The consent is paused, revoked, expired, or used up.
        public static let consentNotUsable = Code(.consentNotUsable)
        /// The consent allows one data session and has had it.
        public static let consentExhausted = Code(.consentExhausted)
        /// The consent was used as often as its frequency allows for now.
        public static let frequencyExceeded = Code(.frequencyExceeded)
        /// The provider does not accept our key material.
        public static let keyMaterialRejected = Code(.keyMaterialRejected)
        /// The data is not there yet.
        public static let dataNotReady = Code(.dataNotReady)
        /// The data was there and is no longer.
        public static let dataGone = Code(.dataGone)
        /// The session failed on the provider's side; a new one may succeed.
        public static let sessionFailed = Code(.sessionFailed)
        /// The request breaks a fair-use rule.
        public static let fairUse = Code(.fairUse)
        /// The id of the request was used before.
        public static let duplicate = Code(.duplicate)
        /// The provider is down or overloaded.
        public static let unavailable = Code(.unavailable)
        /// The provider refused for a reason this version has no word for.
        public static let refused = Code(.refused)

        /// The code's name.
        public var description: String { base.rawValue }

        /// What to do, unless the provider says more. Whether a call with an effect may be made again is said by
        /// ``ProviderError/mayHaveBeenCarriedOut``.
        public var usualRetry: RetryAdvice {
            switch base {
            case .transportFailed, .dataNotReady, .unavailable, .frequencyExceeded: .after(nil)
            case .keyMaterialRejected, .dataGone, .sessionFailed, .duplicate, .consentExhausted: .withNewRequest
            default: .never
            }
        }
    }

    /// What went wrong.
    public let code: Code
    /// Which call.
    public let operation: ProviderOperation
    /// Which provider.
    public let provider: EntityID
    /// Why, for a developer.
    public let reason: String
    /// The request's id (`txnid`), for the provider's support.
    public let messageID: MessageID?
    /// The HTTP status of the answer, or of a token service that refused to let us in.
    public let status: HTTPStatus?
    /// The provider's own code; of a provider that signs, when its answer was verified.
    public let providerCode: ErrorCode?
    /// The provider's own id of the exchange (`traceId`), for its support.
    public let traceID: TraceID?
    /// Whether the provider may have done what was asked.
    public let mayHaveBeenCarriedOut: Bool
    /// What to do.
    public let retry: RetryAdvice
    /// What lies beneath.
    public let cause: (any Error)?

    /// Makes an error; `reason` must hold nothing secret or personal. Without `retry` it is the code's usual one.
    public init(
        _ code: Code, _ operation: ProviderOperation, _ provider: EntityID, _ reason: String,
        messageID: MessageID? = nil, status: HTTPStatus? = nil, providerCode: ErrorCode? = nil,
        traceID: TraceID? = nil, mayHaveBeenCarriedOut: Bool = false, retry: RetryAdvice? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.operation = operation
        self.provider = provider
        self.reason = reason
        self.messageID = messageID
        self.status = status
        self.providerCode = providerCode
        self.traceID = traceID
        self.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut
        self.retry = retry ?? code.usualRetry
        self.cause = cause
    }
}

extension ProviderError: CustomStringConvertible {
    /// `unverified: fetch at AA-1 (txnid …, HTTP 200): …`
    public var description: String {
        let facts = [
            messageID.map { "txnid \($0)" }, status.map { "HTTP \($0)" },
            // A code of the peer's own could hold anything, so only its property shows it.
            providerCode.map { $0.isKnown ? "errorCode \($0)" : "an errorCode of its own" },
            traceID.map { "traceId \($0)" },
        ].compactMap(\.self)
        let place = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        return "\(code): \(operation) at \(provider)\(place): \(reason)"
    }
}

extension ProviderError: CustomReflectable {
    /// What the description says and no more: `dump` and logs that walk a mirror would show the peer's own code.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
