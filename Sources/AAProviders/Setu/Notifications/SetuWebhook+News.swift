import AACore
import AACrypto
import AAModels

extension SetuWebhook {
    /// What it says in the words of all providers.
    ///
    /// A kind that nobody knows is news of its consent: a reason to ask what the consent is.
    var content: ProviderNotification.Content {
        switch kind {
        case .sessionStatusUpdate:
            let reports = fips.map(\.report)
            return sessionID.map { .session($0, sessionStatus, reports) } ?? .data(consentID, sessionStatus, reports)
        case .dataReady, .dataFailed:
            return .data(consentID, sessionStatus, fips.map(\.report))
        default:
            return .consent(consentID, ConsentHandle(consentID.rawValue), consentStatus)
        }
    }

    /// A customer who cancelled may come back, so of all that goes wrong only a refusal and a consent that could not be made change
    /// what the consent is.
    private var consentStatus: ConsentStatus {
        if let status { return SetuConsentStatus(rawValue: status).consentStatus }
        switch error?.code {
        case .userRejected?: return .rejected
        case .creationFailed?: return ConsentStatus(rawValue: SetuConsentStatus.failed.rawValue)
        default: return .pending
        }
    }

    private var sessionStatus: FISessionStatus {
        if let status { return SetuSessionStatus(rawValue: status).sessionStatus }
        switch error?.code {
        case .sessionExpired?: return .expired
        case nil: return .active
        default: return .failed
        }
    }

    /// Setu's own id, or a digest of what makes this news: its kind, what it is about, the state, and when.
    func messageID() throws(AACryptoError) -> MessageID {
        if let id, TraceID(id) != nil { return MessageID(id) }
        let parts = [
            kind.rawValue, consentID.rawValue, sessionID?.rawValue, status, error?.code.rawValue,
            timestamp?.wireText, dataRange?.from.wireText, dataRange?.to.wireText,
        ]
        let text = JSONValue.array(parts.map { $0.map { .string($0) } ?? .null })
        return MessageID(Hex.encode(try SHA256.digest(text.bytes())))
    }
}
