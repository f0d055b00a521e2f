public import AACore

/// What went wrong, as a notification of Setu's says it.
public struct SetuWebhookError: JSONConvertible, Hashable {
    /// A word for it. Source: AA Gateway v2, notifications and auto-fetch.
    public struct Code: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The customer went away. The consent stays pending, and the link can be opened again.
        public static let userCancelled: Self = "UserCancelled"
        /// The customer refused.
        public static let userRejected: Self = "UserRejected"
        /// No FIP knows an account of the customer.
        public static let noAccountsDiscovered: Self = "NoFIPAccountsDiscovered"
        /// A FIP refused the consent.
        public static let fipDenied: Self = "FIPDenied"
        /// After the customer chose a bank, the consent could not be made.
        public static let creationFailed: Self = "ConsentObjectCreationFailure"
        /// The consent was used as often as its frequency allows.
        public static let invalidConsentUse: Self = "InvalidConsentUse"
        /// The consent is over.
        public static let invalidConsentStatus: Self = "InvalidConsentStatus"
        /// The session is over.
        public static let sessionExpired: Self = "SessionExpired"
        /// The consent was taken back.
        public static let consentRevoked: Self = "ConsentRevoked"
        /// The AA does not answer.
        public static let upstreamServerDown: Self = "UpstreamServerDown"
        /// No attempt brought data.
        public static let dataFetchFailure: Self = "DataFetchFailure"

        /// The values of the specification.
        public static let known: Set<Self> = [
            .userCancelled, .userRejected, .noAccountsDiscovered, .fipDenied, .creationFailed, .invalidConsentUse,
            .invalidConsentStatus, .sessionExpired, .consentRevoked, .upstreamServerDown, .dataFetchFailure,
        ]
    }

    /// The word.
    public let code: Code
    /// A sentence, or one of ``SetuReason``'s words: not for a log.
    @Redacted public private(set) var message: String
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Why a consent was not given, if the message is a known word for it.
    public var reason: SetuReason? {
        let reason = SetuReason(rawValue: message)
        return reason.isKnown ? reason : nil
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        code = try members.required("code")
        message = try members.optional("message") ?? ""
        self.json = json
    }
}
