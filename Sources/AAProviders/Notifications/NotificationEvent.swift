public import AACore
public import AAModels

/// What became of a notification, for an `Observer`: forged ones and a failing signer are worth an alarm.
public enum NotificationEvent: ObservedEvent, Hashable {
    /// It was verified and kept.
    case taken(MessageID, from: EntityID)
    /// It was refused; the reason names the check, and where a signature failed the digests.
    case refused(ErrorCode, reason: String, from: EntityID)
    /// The answer could not be signed, so it went out as a bare 503.
    case unsigned(from: EntityID)

    /// A stable name.
    public var name: String {
        switch self {
        case .taken: "notification.taken"
        case .refused: "notification.refused"
        case .unsigned: "notification.unsigned"
        }
    }

    /// Ids, codes and reasons.
    public var fields: [ObservedField] {
        switch self {
        case .taken(let id, let provider): [ObservedField("txnid", id), ObservedField("provider", provider)]
        case .refused(let code, let reason, let provider):
            [ObservedField("code", code), ObservedField("reason", reason), ObservedField("provider", provider)]
        case .unsigned(let provider): [ObservedField("provider", provider)]
        }
    }
}
