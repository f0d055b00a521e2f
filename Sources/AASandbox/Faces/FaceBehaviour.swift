/// How a ``GatewayFace`` behaves, for as long as a test does not say otherwise.
public protocol FaceBehaviour: FaceBeginning, Hashable {
    /// Whether notifications are lost.
    var losesNotifications: Bool { get }
    /// How often each notification comes.
    var notificationCopies: Int { get }
}
