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
            // Of a session without a name there is nothing to read but what the consent is.
            guard let sessionID else { return .consent(consentID, ConsentHandle(consentID.rawValue), .pending) }
            return .session(
                SessionNews(
                    sessionID, sessionStatus, responses: fips.map(\.report), consent: consentID,
                    handle: ConsentHandle(consentID.rawValue)))
        case .dataReady, .dataFailed:
            return .data(consentID, sessionStatus, fips.map(\.report))
        default:
            return .consent(consentID, ConsentHandle(consentID.rawValue), consentStatus)
        }
    }

    /// Whether it can be acted on as it is, once its sender is known. Anything else is a reason to ask: a kind still to be invented
    /// may mean anything, ReBIT has no word for a consent that could not be made, and what has no time may be sent again later.
    var isPlain: Bool {
        guard case .consent(_, _, let status) = content else { return true }
        return kind.isKnown && kind != .sessionStatusUpdate && status.isKnown && timestamp != nil
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

    /// Setu's own id, or a digest of what makes this news: its kind, what it is about, the state, and when. Without a time only
    /// the whole body tells one from the next: each of several deliveries of a range holds more accounts.
    func messageID() throws(AACryptoError) -> MessageID {
        if let id, TraceID(id) != nil { return MessageID(id) }
        guard let timestamp else { return MessageID(Hex.encode(try SHA256.digest(json.bytes()))) }
        let parts = [
            kind.rawValue, consentID.rawValue, sessionID?.rawValue, status, error?.code.rawValue,
            timestamp.wireText, dataRange?.from.wireText, dataRange?.to.wireText,
        ]
        let text = JSONValue.array(parts.map { $0.map { .string($0) } ?? .null })
        return MessageID(Hex.encode(try SHA256.digest(text.bytes())))
    }
}
