import AACore
import AAModels
import AAProviders
import AATransport

/// Refusals of a request for consent, or of anything under a consent.
extension MockFault {
    /// The provider finds the request wrong.
    public static let requestRefused = MockFault(
        "the provider found the request wrong", Form(.invalidRequest, 400),
        [
            .rebit: Form(.invalidRequest, 400, .invalidRequest), .setu: Form(.invalidRequest, 400, "InvalidRequest"),
            .perfios: Form(.invalidRequest, 400, "INVALID_REQUEST"),
            .oneMoney: Form(.invalidRequest, 400, "InvalidRequest"),
        ])
    /// F30: the request breaks a rule of fair use.
    public static let unfairUse = MockFault(
        "the request breaks a rule of fair use", Form(.fairUse, 412),
        [.rebit: Form(.fairUse, 412, .preconditionFailed), .setu: Form(.fairUse, 400, "InvalidRequest")])
    /// F22: nobody knows the customer.
    public static let customerUnknown = MockFault(
        "the provider does not know the customer", Form(.customerNotFound, 400),
        [.rebit: Form(.customerNotFound, 400, .invalidCustomerAddress)])
    /// The provider does not know what the request names.
    public static let unknownReference = MockFault(
        "the provider does not know what the request names", Form(.unknownReference, 404),
        [
            .rebit: Form(.unknownReference, 404, .invalidSessionID), .setu: Form(.unknownReference, 404, "NotFound"),
            .oneMoney: Form(.unknownReference, 400, "invalid_consent_handle"),
        ])
    /// The consent is paused, or over.
    public static let consentNotActive = MockFault(
        "the consent is not active", Form(.consentNotUsable, 400),
        [
            .rebit: Form(.consentNotUsable, 400, .invalidConsentStatus),
            .setu: Form(.consentNotUsable, 400, "InvalidRequest"),
            .oneMoney: Form(.consentNotUsable, 400, "ConsentNotActive"),
        ])
    /// F11: the consent allows one session and has had it.
    public static let consentExhausted = MockFault(
        "the consent allows one session and has had it", Form(.consentExhausted, 400),
        [
            .rebit: Form(.consentNotUsable, 400, .invalidConsentUse),
            .setu: Form(.consentExhausted, 400, "InvalidRequest"),
        ])

    /// F11: the consent was used as often as its frequency allows for now.
    ///
    /// - Parameter wait: Until it may be used again, which at Setu is the period of the consent.
    public static func frequencyExceeded(after wait: Duration? = nil) -> MockFault {
        MockFault(
            "the consent was used as often as its frequency allows for now",
            Form(.frequencyExceeded, 400, retry: .after(wait)),
            [
                .rebit: Form(.consentNotUsable, 400, .invalidConsentUse),
                .setu: Form(.frequencyExceeded, 400, "InvalidRequest", retry: .after(wait)),
            ])
    }

    /// F2: the token is of another token service.
    public static let foreignToken = MockFault(
        "the token is of another token service", Form(.unauthorized, 401))
    /// The provider does not accept the session's key.
    public static let keyRefused = MockFault(
        "the provider does not accept our key material", Form(.keyMaterialRejected, 400),
        [.rebit: Form(.keyMaterialRejected, 400, .invalidKey)])
}
