public import AACore

/// How a ``PerfiosFace`` behaves.
public struct PerfiosFaceBehaviour: FaceBehaviour {
    /// Whether the module makes the keys and sends the private one along, as UAT does. If not, nothing is fetched before the FIU
    /// hands over keys of its own.
    public var escrowsKeys = true
    /// Whether news of data comes before that of its consent.
    public var tellsOfDataFirst = false
    /// The FIPs that do not deliver.
    public var silentFIPs: Set<EntityID> = []
    /// Whether accounts come without their links and masked numbers.
    public var leavesOutLinks = false
    /// Whether notifications are lost.
    public var losesNotifications = false
    /// How often each notification comes.
    public var notificationCopies = 1

    /// Behaves as UAT does at its best.
    public init() {}
}
