import AACore

/// Time since the first reading, from a wall clock that may be set back: it never runs backwards.
struct ForwardTime: Sendable {
    private var last: Timestamp?
    private var elapsed: Duration = .zero

    /// The time at a reading of the clock.
    mutating func reading(_ now: Timestamp) -> Duration {
        if let last, now > last { elapsed += now.duration(since: last) }
        last = now
        return elapsed
    }
}
