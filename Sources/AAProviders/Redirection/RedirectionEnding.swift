public import AACore

/// How a visit at an AA's web page ended (`errorcode`). Source: Sahamati's redirection standard, v1.5.0; only 0 to 3 are mandatory.
public struct RedirectionEnding: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// At least one consent was approved.
    public static let success: Self = "0"
    /// The customer refused.
    public static let rejected: Self = "1"
    /// The AA does not know the request for consent.
    public static let consentNotFound: Self = "2"
    /// The AA found the redirection wrong.
    public static let invalidRequest: Self = "3"
    /// The customer could not log in.
    public static let authenticationFailed: Self = "4"
    /// The customer's session at the AA ran out.
    public static let sessionTimeout: Self = "6"
    /// An account was not found: no such account.
    public static let accountNotFound: Self = "7"
    /// An account was not found: the FIP failed.
    public static let discoveryFailed: Self = "8"
    /// No FIP has an account.
    public static let noAccountFound: Self = "9"
    /// Accounts were found; the customer did nothing.
    public static let linkingTimeout: Self = "10"
    /// Accounts were found; the customer went away.
    public static let linkingCancelled: Self = "11"
    /// The customer gave no OTP of a FIP, and went away.
    public static let otpCancelled: Self = "12"
    /// The customer gave no OTP of a FIP in time.
    public static let otpTimeout: Self = "13"
    /// The OTP was wrong, and the customer went away.
    public static let wrongOTPCancelled: Self = "14"
    /// The OTP was wrong, and time ran out.
    public static let wrongOTPTimeout: Self = "15"
    /// The OTP was right, and the FIP could not link.
    public static let linkingFailed: Self = "16"
    /// The OTP was wrong for some accounts, and the customer went away.
    public static let someOTPsCancelled: Self = "17"
    /// The OTP was wrong for some accounts, and time ran out.
    public static let someOTPsTimeout: Self = "18"
    /// Some accounts could not be linked.
    public static let someLinkingFailed: Self = "19"
    /// The AA does not know either.
    public static let unknown: Self = "20"

    /// The values of the standard; 5 is missing there.
    public static let known: Set<Self> = [
        .success, .rejected, .consentNotFound, .invalidRequest, .authenticationFailed, .sessionTimeout,
        .accountNotFound, .discoveryFailed, .noAccountFound, .linkingTimeout, .linkingCancelled, .otpCancelled,
        .otpTimeout, .wrongOTPCancelled, .wrongOTPTimeout, .linkingFailed, .someOTPsCancelled, .someOTPsTimeout,
        .someLinkingFailed, .unknown,
    ]
}
