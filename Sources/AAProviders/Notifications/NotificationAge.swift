import AACore
import AAModels

/// How old a notification may be that no window of ReBIT's holds for.
struct NotificationAge: Sendable {
    let maximum: Duration

    /// What says no time passes.
    func check(_ timestamp: Timestamp?, at now: Timestamp, of id: MessageID) throws(Refusal) {
        guard let timestamp else { return }
        guard timestamp < now.adding(MessageWindow.tolerance), now.duration(since: timestamp) < maximum else {
            throw Refusal(400, .invalidRequest, "timestamp is too old, or in the future", messageID: id)
        }
    }
}
