public import AACore

/// How a ``OneMoneyFace`` behaves.
public struct OneMoneyFaceBehaviour: FaceBehaviour {
    /// What the portal says that notifications hold.
    public enum NotificationType: Sendable, Hashable {
        /// The consent and what happened.
        case one
        /// The session, the FIPs and our reference too.
        case two
    }

    /// The FIPs that do not answer: their accounts time out.
    public var silentFIPs: Set<EntityID> = []
    /// What notifications hold.
    public var notificationType = NotificationType.two
    /// Whether notifications bring the data itself (`DATA_PUSH`).
    public var pushesData = false
    /// Whether notifications are lost.
    public var losesNotifications = false
    /// How often each notification comes.
    public var notificationCopies = 1
    /// Whether customers are masked in lists and notifications.
    public var masksCustomers = false
    /// Whether the parts of documents begin with small letters, as in the published samples.
    public var writesSmallLetters = false
    /// How often the status of a session is PENDING before its data is there.
    public var pendingStatuses = 0
    /// Whether lists hold a consent of another template too.
    public var listsForeignConsents = false

    /// Behaves as FinPro does at its best.
    public init() {}
}
