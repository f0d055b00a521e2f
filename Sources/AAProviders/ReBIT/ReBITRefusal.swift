import AACore
import AAModels
import AATransport

/// What an AA's error code means in our words. Source: ReBIT AA API 2.0.0; where AAs and FIPs answer differently to the same
/// fault (a paused consent: 400 InvalidConsentStatus or 403 ConsentPaused), both mean one thing here.
struct ReBITRefusal {
    let code: ProviderError.Code
    let reason: String
    /// What to do where the code alone does not say.
    let retry: RetryAdvice?

    init(_ code: ErrorCode, _ status: HTTPStatus) {
        switch code {
        case .unauthorized, .invalidSecurity:
            self.init(.unauthorized, "the provider does not accept our credentials")
        case .signatureDoesNotMatch:
            self.init(.unauthorized, "the provider does not accept our signature, or that of the consent")
        case .invalidCustomerAddress, .cannotIdentifyCustomer, .noAccountsFound:
            self.init(.customerNotFound, "the provider does not know the customer")
        case .invalidConsentHandle, .invalidConsentID, .invalidSessionID, .invalidFIPID, .invalidLinkRefNumber,
            .accountNotFound:
            self.init(.unknownReference, "the provider does not know what the request names, or it is not ours")
        case .invalidConsentStatus, .consentExpired, .consentRevoked, .consentPaused:
            self.init(.consentNotUsable, "the consent is paused, revoked or expired")
        case .invalidConsentUse:
            self.init(.consentNotUsable, "the consent was used as often as it allows")
        case .invalidKey, .expiredKeyMaterial:
            self.init(.keyMaterialRejected, "the provider does not accept our key material")
        case .noDataFound, .dataFetchRequestInProgress:
            self.init(.dataNotReady, "the data is not there yet")
        case .dataGone:
            self.init(.dataGone, "the data was not collected in time")
        case .preconditionFailed:
            self.init(.fairUse, "the request breaks a rule of fair use")
        case .idempotencyError:
            self.init(.duplicate, "the id of the request was used before")
        case .internalError, .serviceUnavailable:
            self.init(.unavailable, "the provider is down")
        case .notImplemented:
            self.init(.unsupported, "the provider does not offer this call")
        case .noSuchVersion:
            self.init(.unsupported, "the provider does not speak this version of the API")
        // ReBIT has no code for 429, so what else comes with it says nothing of the request.
        case let code where code.isKnown && status != .tooManyRequests:
            self.init(.invalidRequest, "the provider found the request wrong")
        default:
            let retry: RetryAdvice? = status.isServerError || status == .tooManyRequests ? .after(nil) : nil
            self.init(.refused, "the provider refused for a reason of its own", retry)
        }
    }

    private init(_ code: ProviderError.Code, _ reason: String, _ retry: RetryAdvice? = nil) {
        self.code = code
        self.reason = reason
        self.retry = retry
    }
}
