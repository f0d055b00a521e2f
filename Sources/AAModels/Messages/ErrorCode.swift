public import AACore

/// Why a request was refused, for a program (`errorCode`). Compared with its case. Source: ReBIT AA, FIP and FIU API 2.0.0.
public struct ErrorCode: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The body, or something in it, is not as the specification says.
    public static let invalidRequest: Self = "InvalidRequest"
    /// There is no such path.
    public static let invalidURI: Self = "InvalidURI"
    /// Something about the caller's credentials is wrong; being retired.
    public static let invalidSecurity: Self = "InvalidSecurity"
    /// The detached signature is not that of the body, or the consent's signature is not that of the consent.
    public static let signatureDoesNotMatch: Self = "SignatureDoesNotMatch"
    /// The AA has no such customer.
    public static let invalidCustomerAddress: Self = "InvalidCustomerAddress"
    /// The purpose's code or URI is not a published one.
    public static let invalidConsentPurpose: Self = "InvalidConsentPurpose"
    /// There is no such request for consent, or it is another party's.
    public static let invalidConsentHandle: Self = "InvalidConsentHandle"
    /// There is no such consent, or it is another party's.
    public static let invalidConsentID: Self = "InvalidConsentId"
    /// The consent is paused, revoked or expired.
    public static let invalidConsentStatus: Self = "InvalidConsentStatus"
    /// The request is not what the consent allows.
    public static let invalidConsentDetail: Self = "InvalidConsentDetail"
    /// The consent was used more often than it allows.
    public static let invalidConsentUse: Self = "InvalidConsentUse"
    /// The key material is not acceptable.
    public static let invalidKey: Self = "InvalidKey"
    /// The data range is empty, or leaves the consent's.
    public static let invalidDateRange: Self = "InvalidDateRange"
    /// There is no such FIP in the session.
    public static let invalidFIPID: Self = "InvalidFIPId"
    /// There is no such session, or it is another party's.
    public static let invalidSessionID: Self = "InvalidSessionId"
    /// The session's status is not one of the specification.
    public static let invalidSessionStatus: Self = "InvalidSessionStatus"
    /// An account's status is not one of the specification.
    public static let invalidFIStatus: Self = "InvalidFIStatus"
    /// The notification about a session is not acceptable.
    public static let invalidFIStatusNotification: Self = "InvalidFIStatusNotification"
    /// The notification's sender is not who it says, or has no business with us.
    public static let invalidNotifier: Self = "InvalidNotifier"
    /// There is no such linked account.
    public static let invalidLinkRefNumber: Self = "InvalidLinkRefNumber"
    /// The one-time password is wrong.
    public static let invalidLinkToken: Self = "InvalidLinkToken"
    /// The one-time password came too late.
    public static let linkTokenExpired: Self = "LinkTokenExpired"
    /// The API key is missing or not valid.
    public static let unauthorized: Self = "Unauthorized"
    /// The data is being fetched by another call.
    public static let dataFetchRequestInProgress: Self = "DataFetchRequestInProgress"
    /// The consent's time is over.
    public static let consentExpired: Self = "ConsentExpired"
    /// The customer took the consent back.
    public static let consentRevoked: Self = "ConsentRevoked"
    /// The customer paused the consent.
    public static let consentPaused: Self = "ConsentPaused"
    /// The version is not spoken here.
    public static let noSuchVersion: Self = "NoSuchVersion"
    /// There is no data, or none yet.
    public static let noDataFound: Self = "NoDataFound"
    /// The FIP cannot tell who is meant.
    public static let cannotIdentifyCustomer: Self = "CannotIdentifyCustomer"
    /// The FIP has no data of this type.
    public static let unsupportedFIType: Self = "UnsupportedFIType"
    /// The FIP has no accounts of this customer.
    public static let noAccountsFound: Self = "NoAccountsFound"
    /// The FIP has no such account.
    public static let accountNotFound: Self = "AccountNotFound"
    /// The key material's time is over.
    public static let expiredKeyMaterial: Self = "ExpiredKeyMaterial"
    /// The id was used before.
    public static let idempotencyError: Self = "IdempotencyError"
    /// The data was not collected in time.
    public static let dataGone: Self = "DataGone"
    /// A rule of fair use forbids it.
    public static let preconditionFailed: Self = "PreconditionFailed"
    /// The host failed.
    public static let internalError: Self = "InternalError"
    /// The host does not offer it.
    public static let notImplemented: Self = "NotImplemented"
    /// The host is down for now.
    public static let serviceUnavailable: Self = "ServiceUnavailable"

    /// The values of the specification.
    public static let known: Set<Self> = [
        .invalidRequest, .invalidURI, .invalidSecurity, .signatureDoesNotMatch, .invalidCustomerAddress,
        .invalidConsentPurpose, .invalidConsentHandle, .invalidConsentID, .invalidConsentStatus,
        .invalidConsentDetail, .invalidConsentUse, .invalidKey, .invalidDateRange, .invalidFIPID,
        .invalidSessionID, .invalidSessionStatus, .invalidFIStatus, .invalidFIStatusNotification,
        .invalidNotifier, .invalidLinkRefNumber, .invalidLinkToken, .linkTokenExpired, .unauthorized,
        .dataFetchRequestInProgress, .consentExpired, .consentRevoked, .consentPaused, .noSuchVersion,
        .noDataFound, .cannotIdentifyCustomer, .unsupportedFIType, .noAccountsFound, .accountNotFound,
        .expiredKeyMaterial, .idempotencyError, .dataGone, .preconditionFailed, .internalError,
        .notImplemented, .serviceUnavailable,
    ]
}
