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

    /// The first turn that nobody has yet; in the past when there are tokens in the bucket.
    private var next: Duration { fullAt - quota.interval * (quota.burst - 1) }

    /// Takes a token; `nil`, and nothing is taken, if its turn is further away than `limit`.
    mutating func take(at now: Duration, within limit: Duration) -> Turn? {
        guard wait(at: now) <= limit else { return nil }
        fullAt = max(fullAt, now)
        let turn = Turn(time: next, pauses: pauses)
        fullAt += quota.interval
        return turn
    }

    /// How long it is until a turn. One that was due when a pause began, but not yet used, waits for the pause to end.
    func wait(for turn: Turn, at now: Duration) -> Duration {
        max(.zero, max(turn.time + pauses - turn.pauses, pausedUntil) - now)
    }

    /// How long one that asks now would wait.
    func wait(at now: Duration) -> Duration { max(.zero, next - now) }

    /// Gives no turn before an instant. All turns that are to come move so far that the first of them is then; if nobody waits,
    /// one token is there then. Pauses that overlap count once.
    mutating func pause(until end: Duration, at now: Duration) {
        let base = max(now, pausedUntil)
        guard end > base else { return }
        pausedUntil = end
        guard next > now else { return fullAt += end - next }
        // Turns are an interval apart; one that is due right now has been taken, unless a pause just ends.
        let rest = Duration(attoseconds: (next - base).attoseconds % quota.interval.attoseconds)
        let first = base + (rest == .zero && base == now ? quota.interval : rest)
        let added = max(.zero, end - first)
        fullAt += added
        pauses += added
    }
}
