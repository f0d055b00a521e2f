import AACore
import AAModels

/// News for an FIU that waits to be delivered.
enum OutgoingNotification: Sendable {
    case consent(EntityID, ConsentStatusNotification)
    case session(EntityID, FIStatusNotification)

    var user: EntityID {
        switch self {
        case .consent(let user, _), .session(let user, _): user
        }
    }
}
