public import AACore

/// How a ``SetuFace`` behaves.
public struct SetuFaceBehaviour: FaceBehaviour {
    /// The FIPs that do not answer: their accounts time out.
    public var silentFIPs: Set<EntityID> = []
    /// Whether a customer without an AA chooses a bank first: consents begin as INITIATED.
    public var selectsBank = false
    /// Whether Setu fetches by itself once a consent is given (auto-fetch).
    public var fetchesByItself = false
    /// Whether notifications are lost.
    public var losesNotifications = false
    /// How often each notification comes.
    public var notificationCopies = 1

    /// Behaves as Setu does at its best.
    public init() {}
}
