import AACore
import AACrypto
import AAModels

extension OneMoneyEvent {
    /// Whether there is data of some account.
    var hasData: Bool { accounts.contains(where: \.hasData) }

    /// The accounts that are said to have no data. What FinPro still holds of them is that of an earlier session.
    var withheld: Set<LinkReference> {
        Set(accounts.filter { $0.status != nil && !$0.hasData }.map(\.link))
            .subtracting(accounts.filter(\.hasData).map(\.link))
    }

    /// How far the session is. One that failed for some accounts and brought others is complete: its data can be had.
    var sessionStatus: FISessionStatus {
        switch status {
        case .dataReady, .success, .dataPush:
            if accounts.contains(where: { $0.status == .pending }) {
                .active
            } else {
                accounts.isEmpty || accounts.contains { !withheld.contains($0.link) } ? .completed : .failed
            }
        case .dataDenied, .sessionFailed, .timeout: hasData ? .completed : .failed
        case .sessionExpired: .expired
        default: .active
        }
    }

    /// The accounts by FIP, without those whose FIP is not told, which is all of them in type 1.
    var responses: [FIStatusResponse] {
        let named = accounts.compactMap { account in account.fip.map { ($0, account) } }
        return Set(named.map(\.0)).sorted().map { fip in
            FIStatusResponse(
                fip: fip,
                accounts: named.filter { $0.0 == fip }.map { .init(link: $0.1.link, status: $0.1.status ?? .pending) })
        }
    }

    /// What it says of a session; `nil` where none is named, as in type 1.
    var sessionNews: SessionNews? {
        sessionID.map {
            SessionNews(
                $0, sessionStatus, responses: responses, consent: consentID, handle: handle,
                collectBefore: dataExpiry?.timestamp)
        }
    }

    /// What it says in the words of all providers.
    ///
    /// Data of a session without a name, and words that nobody knows, are a reason to ask what the consent is.
    var content: ProviderNotification.Content {
        switch type {
        case .consent?: return .consent(consentID, handle, consentStatus)
        case .data?: return sessionNews.map { .session($0) } ?? .consent(consentID, handle, .pending)
        case .dataExtended?:
            guard let consentID else { return .consent(nil, handle, .pending) }
            return .data(consentID, sessionStatus, responses)
        default: return .consent(consentID, handle, .pending)
        }
    }

    /// Whether it can be acted on as it is, once its sender is known: what has no time may be sent again later, and what says
    /// nothing of its own is a reason to ask.
    var isPlain: Bool {
        guard timestamp != nil, status.isKnown else { return false }
        if case .consent(_, _, .pending) = content { return false }
        return true
    }

    /// What went wrong, if something did.
    var failure: NotifiedFailure? {
        switch status {
        case .consentRejected, .dataDenied, .sessionFailed, .sessionExpired, .timeout:
            NotifiedFailure(code: ErrorCode(rawValue: status.rawValue), message: message ?? "")
        default: nil
        }
    }

    private var consentStatus: ConsentStatus {
        switch status {
        case .consentApproved, .consentResumed: .active
        case .consentRejected: .rejected
        case .consentPaused: .paused
        case .consentRevoked: .revoked
        case .consentExpired: .expired
        default: .pending
        }
    }

    /// A digest of what makes this news: what happened, to what, and when. Of what brings data, or has no time, that of all.
    func messageID() throws(AACryptoError) -> MessageID {
        guard let timestamp, data.isEmpty else { return MessageID(Hex.encode(try SHA256.digest(json.bytes()))) }
        let parts = [
            type?.rawValue, status.rawValue, handle?.rawValue, consentID?.rawValue, sessionID?.rawValue, transactionID,
            timestamp.wireText,
        ]
        let text = JSONValue.array(
            parts.map { $0.map { .string($0) } ?? .null } + accounts.map { .string($0.link.rawValue) })
        return MessageID(Hex.encode(try SHA256.digest(text.bytes())))
    }
}
