/// How well one kind of event goes, and what that rests on.
public struct HealthScore: Sendable, Hashable {
    /// How likely the next one goes well: 0 to 1.
    public let value: Double
    /// How many events of our own it rests on, those of long ago counting less.
    public let ownEvents: Double
    /// What the provider published, from 0 to 1, while that still counts.
    public let published: Double?
}
