/// A bucket that holds up to `burst` tokens and gets one each interval. Who takes one that is not there yet gets its turn when
/// it will be, so turns are given in the order of asking.
struct TokenBucket: Sendable {
    /// A turn, as it was when it was given: pauses since then have moved it.
    struct Turn: Sendable {
        fileprivate var time: Duration
        fileprivate var pauses: Duration
    }

    private let quota: RateQuota
    private var fullAt: Duration = .zero
    private var pausedUntil: Duration = .zero
    /// The sum of all pauses: each moves every turn that is still to come.
    private var pauses: Duration = .zero

    init(_ quota: RateQuota) { self.quota = quota }

    private var depth: Duration { quota.interval * (quota.burst - 1) }

    /// Takes a token; `nil`, and nothing is taken, if its turn is further away than `limit`.
    mutating func take(at now: Duration, within limit: Duration) -> Turn? {
        let full = max(fullAt, now)
        let turn = Turn(time: full - depth, pauses: pauses)
        guard wait(for: turn, at: now) <= limit else { return nil }
        fullAt = full + quota.interval
        return turn
    }

    /// How long it is until a turn.
    func wait(for turn: Turn, at now: Duration) -> Duration { max(.zero, turn.time + pauses - turn.pauses - now) }

    /// How long one that asks now would wait.
    func wait(at now: Duration) -> Duration { max(.zero, fullAt - depth - now) }

    /// Gives no turn before an instant, and empties the bucket but for the token that then starts. Pauses that overlap count
    /// once.
    mutating func pause(until end: Duration, at now: Duration) {
        let added = end - max(now, pausedUntil)
        guard added > .zero else { return }
        fullAt = max(fullAt, now + depth) + added
        pauses += added
        pausedUntil = end
    }
}
