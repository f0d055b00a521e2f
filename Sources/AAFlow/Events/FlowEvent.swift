public import AACore
public import AAProviders
public import AAStore

/// What a flow did, for an `Observer`.
public enum FlowEvent: ObservedEvent, Hashable {
    /// A request for consent was taken by the provider.
    case consentRequested(ConsentHandle)
    /// A consent is something else now.
    case consentChanged(ConsentHandle, ConsentState)
    /// News of a consent was not obeyed.
    case newsRefused(ConsentHandle)
    /// News of a session was not obeyed.
    case sessionNewsRefused(SessionID)
    /// News was removed that named nothing we know.
    case newsUnknown
    /// A call to the provider failed in a way that may pass; it is made again.
    case retrying(ProviderOperation, ProviderError.Code)
    /// A consent's artefact was fetched and its signature verified; with so many accounts.
    case consentVerified(ConsentHandle, accounts: Int)
    /// A data session was begun.
    case sessionStarted(SessionID)
    /// A session is something else now.
    case sessionChanged(SessionID, SessionState)
    /// A delivery was fetched and verified; so many accounts.
    case deliveryFetched(SessionID, accounts: Int)
    /// An account's document was decrypted and read: so many bytes, rows and findings.
    case documentRead(SessionID, fip: EntityID, bytes: Int, rows: Int, findings: Int)
    /// An account's document lacks so many of the days that were asked for.
    case documentIncomplete(SessionID, fip: EntityID, missingDays: Int)

    /// A stable name.
    public var name: String {
        switch self {
        case .consentRequested: "consent.requested"
        case .consentChanged: "consent.changed"
        case .newsRefused: "news.refused"
        case .sessionNewsRefused: "session.newsRefused"
        case .newsUnknown: "news.unknown"
        case .retrying: "provider.retrying"
        case .consentVerified: "consent.verified"
        case .sessionStarted: "session.started"
        case .sessionChanged: "session.changed"
        case .deliveryFetched: "delivery.fetched"
        case .documentRead: "document.read"
        case .documentIncomplete: "document.incomplete"
        }
    }

    /// Ids and counts.
    public var fields: [ObservedField] {
        switch self {
        case .consentRequested(let handle), .newsRefused(let handle): [ObservedField("handle", handle)]
        case .newsUnknown: []
        case .consentChanged(let handle, let state):
            [ObservedField("handle", handle), ObservedField("state", state.name)]
        case .consentVerified(let handle, let accounts):
            [ObservedField("handle", handle), ObservedField("accounts", accounts)]
        case .retrying(let operation, let code):
            [ObservedField("operation", operation), ObservedField("code", code)]
        case .sessionStarted(let session), .sessionNewsRefused(let session): [ObservedField("session", session)]
        case .sessionChanged(let session, let state):
            [ObservedField("session", session), ObservedField("state", state.name)]
        case .deliveryFetched(let session, let accounts):
            [ObservedField("session", session), ObservedField("accounts", accounts)]
        case .documentRead(let session, let fip, let bytes, let rows, let findings):
            [
                ObservedField("session", session), ObservedField("fip", fip), ObservedField("bytes", bytes),
                ObservedField("rows", rows), ObservedField("findings", findings),
            ]
        case .documentIncomplete(let session, let fip, let days):
            [ObservedField("session", session), ObservedField("fip", fip), ObservedField("missing_days", days)]
        }
    }
}

extension ConsentState {
    /// The state in one word.
    var name: String {
        switch self {
        case .requested: "requested"
        case .active: "active"
        case .paused: "paused"
        case .ended(let ending): "\(ending)"
        }
    }
}

extension SessionState {
    /// The state in one word.
    var name: String {
        switch self {
        case .waiting: "waiting"
        case .fetchable: "fetchable"
        case .fetched: "fetched"
        case .ended(let ending): "\(ending)"
        }
    }
}
