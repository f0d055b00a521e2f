public import AACore

/// A code of Insights: why a transaction ended as it did, or why a call was refused. Source: public clients of Insights v3.
public struct InsightsCode: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing went wrong.
    public static let noError: Self = "E_NO_ERROR"
    /// The amounts and balances of the statement do not add up.
    public static let amountBalanceMismatch: Self = "E_AMOUNT_BALANCE_MISMATCH"
    /// The session with the API is over.
    public static let apiSessionExpired: Self = "E_API_SESSION_EXPIRED"
    /// What was handed over does not fit the acceptance policy.
    public static let notAccepted: Self = "E_NOT_ACCEPTED"
    /// The institution knows no account.
    public static let noAccount: Self = "E_NO_ACCOUNT"
    /// Something else.
    public static let other: Self = "E_OTHER"
    /// The institution's site failed.
    public static let site: Self = "E_SITE"
    /// Perfios failed.
    public static let system: Self = "E_SYSTEM"
    /// The customer has to do something at the institution first.
    public static let userAction: Self = "E_USER_ACTION"
    /// The institution has blocked the customer.
    public static let userBlocked: Self = "E_USER_BLOCKED"
    /// The customer went away.
    public static let userCancelled: Self = "E_USER_CANCELLED"
    /// The customer took too long.
    public static let userSessionExpired: Self = "E_USER_SESSION_EXPIRED"
    /// The institution does not accept what the customer typed in.
    public static let wrongCredentials: Self = "E_WRONG_CREDENTIALS"
    /// The institution failed.
    public static let institutionError: Self = "E_INSTITUTION_ERROR"
    /// A parameter of a call has a value that is not taken.
    public static let invalidParameterValue: Self = "InvalidParameterValue"

    /// The values that public clients know.
    public static let known: Set<Self> = [
        .noError, .amountBalanceMismatch, .apiSessionExpired, .notAccepted, .noAccount, .other, .site, .system,
        .userAction, .userBlocked, .userCancelled, .userSessionExpired, .wrongCredentials, .institutionError,
        .invalidParameterValue,
    ]
}
