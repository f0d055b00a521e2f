/// How many requests a peer takes in what time.
public struct RateQuota: Hashable, Sendable {
    /// The time between two requests that keep on coming.
    public let interval: Duration
    /// How many may come at once after a quiet time.
    public let burst: Int

    /// So many requests in a period, at most `burst` of them at once. Numbers below 1 count as 1.
    public init(_ requests: Int, per period: Duration, burst: Int = 1) {
        interval = max(.nanoseconds(1), period / max(1, requests))
        self.burst = max(1, burst)
    }
}
