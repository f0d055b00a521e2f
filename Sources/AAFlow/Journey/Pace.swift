import AACore

/// When a journey asks while it waits: after each interval, later when the provider wants more time, and not beyond a deadline.
struct Pace {
    let deadline: Timestamp
    private let interval: Duration
    private var nextAsk: Timestamp
    private var notBefore: Timestamp
    /// The last failure that was waited out.
    private(set) var lastFailure: AAFlowError?

    init(from now: Timestamp, patience: Duration, interval: Duration) {
        deadline = now.adding(patience)
        self.interval = interval
        nextAsk = now.adding(interval)
        notBefore = now
    }

    /// Whether it is time to ask, though nothing was heard.
    func isDue(at now: Timestamp) -> Bool { nextAsk <= now }

    /// Whether asking is allowed when something was heard.
    func allows(at now: Timestamp) -> Bool { notBefore <= now }

    mutating func asked(at now: Timestamp) { nextAsk = now.adding(interval) }

    mutating func failed(_ error: AAFlowError, at now: Timestamp) {
        lastFailure = error
        nextAsk = now.adding(interval)
        // A provider in trouble is left alone; a customer's pause ends when the customer says so.
        guard case .after(let wish) = error.retry else { return }
        nextAsk = now.adding(max(interval, wish ?? .zero))
        notBefore = nextAsk
    }

    /// How long to listen at most.
    func pause(at now: Timestamp) -> Duration {
        max(.milliseconds(1), min(nextAsk, deadline).duration(since: now))
    }
}
