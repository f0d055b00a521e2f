public import AACore

/// Why a consent was not given, for the host to react to. Source: AA Gateway v2, notifications.
public struct SetuReason: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer went away: did not understand.
    public static let cancelNotUnderstood: Self = "cancel_not_understand"
    /// The customer went away, to share later.
    public static let cancelShareLater: Self = "cancel_will_share_later"
    /// The customer went away, not wanting to share.
    public static let cancelNotWanted: Self = "cancel_not_want_to_share"
    /// The customer refused: did not understand.
    public static let rejectNotUnderstood: Self = "reject_not_understand"
    /// The customer refused, not wanting to share.
    public static let rejectNotWanted: Self = "reject_not_want_to_share"
    /// The customer refused: the accounts were not found.
    public static let rejectAccountsNotFound: Self = "reject_accounts_not_found"
    /// The customer refused for another reason.
    public static let rejectOther: Self = "reject_other"
    /// No FIP knows an account of the customer.
    public static let noAccountsFound: Self = "no_fip_accounts_found"
    /// A FIP refused the consent.
    public static let deniedByFIP: Self = "FIP_DENIED_CONSENT"

    /// The values of the specification.
    public static let known: Set<Self> = [
        .cancelNotUnderstood, .cancelShareLater, .cancelNotWanted, .rejectNotUnderstood, .rejectNotWanted,
        .rejectAccountsNotFound, .rejectOther, .noAccountsFound, .deniedByFIP,
    ]
}
