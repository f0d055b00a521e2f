public import AACore
public import AAProviders

/// A failure of a flow. Holds nothing secret and nothing personal.
public struct AAFlowError: Error, Sendable {
    /// What went wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case rulesBroken, consentNotUsable, sessionEnded, providerFailed, storeFailed, keysFailed
            case undecryptable, mismatchedDocument, unreadableDocument, timedOut, cancelled, unknownReference
            case consentExceedsRequest, unsupported
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The request breaks rules of the specification; it was not sent.
        public static let rulesBroken = Code(.rulesBroken)
        /// The consent was refused, is over, paused, or does not allow what was asked.
        public static let consentNotUsable = Code(.consentNotUsable)
        /// The signed consent says more than was asked for, or something else; it is not used.
        public static let consentExceedsRequest = Code(.consentExceedsRequest)
        /// The provider offers no such call.
        public static let unsupported = Code(.unsupported)
        /// The session is over without data.
        public static let sessionEnded = Code(.sessionEnded)
        /// A call to the provider failed; see the cause.
        public static let providerFailed = Code(.providerFailed)
        /// The store failed; see the cause.
        public static let storeFailed = Code(.storeFailed)
        /// No key pair could be made for the session.
        public static let keysFailed = Code(.keysFailed)
        /// A delivery could not be decrypted with the session's keys.
        public static let undecryptable = Code(.undecryptable)
        /// A decrypted document is of another account than the delivery says.
        public static let mismatchedDocument = Code(.mismatchedDocument)
        /// A decrypted document cannot be read.
        public static let unreadableDocument = Code(.unreadableDocument)
        /// The customer or the FIPs took longer than the flow was told to wait.
        public static let timedOut = Code(.timedOut)
        /// The task was cancelled.
        public static let cancelled = Code(.cancelled)
        /// The flow has no record of what was named, or no keys for the session.
        public static let unknownReference = Code(.unknownReference)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What went wrong.
    public let code: Code
    /// Why, for a developer.
    public let reason: String
    /// What to do.
    public let retry: RetryAdvice
    /// What lies beneath.
    public let cause: (any Error)?
    /// The request for consent it is about, once there is one: what to ask the provider about when the store failed.
    public let handle: ConsentHandle?
    /// The session it is about, once there is one.
    public let session: SessionID?

    /// A delivery that was collected and could not be kept: the only one, where the provider gives it once.
    public let unkept: RawDelivery?

    /// Makes an error; `reason` must hold nothing secret or personal.
    public init(
        _ code: Code, _ reason: String, retry: RetryAdvice = .never, cause: (any Error)? = nil,
        handle: ConsentHandle? = nil, session: SessionID? = nil, unkept: RawDelivery? = nil
    ) {
        self.code = code
        self.reason = reason
        self.retry = retry
        self.cause = cause
        self.handle = handle
        self.session = session
        self.unkept = unkept
    }

    /// Whether the same call may succeed later.
    var mayPass: Bool {
        if case .after = retry { true } else { false }
    }

    /// Whether a provider says that the data is not there yet.
    var isNotReady: Bool { (cause as? ProviderError)?.code == .dataNotReady }

    /// This failure, naming what it is about.
    func of(_ handle: ConsentHandle, _ session: SessionID?) -> AAFlowError {
        AAFlowError(
            code, reason, retry: retry, cause: cause, handle: handle, session: session, unkept: unkept)
    }
}

extension AAFlowError: CustomStringConvertible {
    /// `sessionEnded: …`
    public var description: String { "\(code): \(reason)" }
}
