import AACore
import AAModels

/// The checks of a notification whose signature holds. Source: Sahamati general guidelines; ReBIT FIU API 2.0.0.
struct NotificationCheck {
    let aggregator: EntityID
    let now: Timestamp

    func check<Body: VerifiableNotification>(_ body: Body) throws(Refusal) {
        let id = body.header.messageID
        try body.header.check(at: now)
        guard body.notifier.role == .accountAggregator, body.notifier.id == aggregator else {
            throw Refusal(400, Body.wrongNotifier, "Notifier is not the sender", messageID: id)
        }
        if let code = body.unknownValue {
            throw Refusal(400, code, "a status is not one of the specification", messageID: id)
        }
    }
}
