public import AACore
public import AATransport

/// What Setu adds to the redirect URL when a customer returns. It is not signed, and anyone can write it: a hint to ask for the
/// consent's state, nothing more. Bind the consent to the customer's own visit. Source: AA Gateway v2, consent flow.
public struct SetuReturn: Sendable, Hashable {
    /// How the customer left (`errorcode`).
    public struct Code: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The customer refused.
        public static let rejected: Self = "1"
        /// The customer went away; the consent stays as it is and the link good.
        public static let cancelled: Self = "5"

        /// The values of the specification.
        public static let known: Set<Self> = [.rejected, .cancelled]
    }

    /// The consent (`id`).
    public let consentID: ConsentID
    /// Whether the customer is said to have agreed.
    public let isSuccess: Bool
    /// How the customer left, if not by agreeing and in a word of Setu's.
    public let code: Code?
    /// Why, such as `cancel_will_share_later`, if it is a word of Setu's.
    public let reason: SetuReason?

    /// Reads the query of a URL; `nil` if it is not Setu's, or holds one of its parameters twice. Only an id of Setu's form and
    /// words of the specification pass: whoever wrote the query has no other text in a log.
    public init?(_ url: HTTPURL) {
        func single(_ name: String) -> String? {
            let values = url.queryValues(of: name)
            return values.count == 1 ? values[0] : nil
        }
        guard let id = single("id"), TraceID(id) != nil, let success = single("success"),
            ["true", "false"].contains(success)
        else { return nil }
        consentID = ConsentID(id)
        isSuccess = success == "true"
        code = single("errorcode").map { Code(rawValue: $0) }.flatMap { $0.isKnown ? $0 : nil }
        reason = single("errormsg").map { SetuReason(rawValue: $0) }.flatMap { $0.isKnown ? $0 : nil }
    }
}
