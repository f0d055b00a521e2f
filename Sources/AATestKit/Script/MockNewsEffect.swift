/// What happens to a notification.
public enum MockNewsEffect: Sendable, Hashable {
    /// It is lost.
    case isLost
    /// It comes twice, the same both times.
    case comesTwice
    /// It waits for ``MockProvider/deliverHeld(inReverse:)``.
    case isHeld
}
