/// The state of one host's circuit. Time comes in with each event.
struct Circuit: Sendable {
    enum State: Hashable, Sendable {
        /// Calls pass; so many failed in a row.
        case closed(failures: Int)
        /// Nothing passes before an instant.
        case open(until: Duration)
        /// One call is out to see how the host is.
        case probing
    }

    /// What a call's end says about the host.
    enum Finding: Hashable, Sendable {
        case healthy, failing, nothing
    }

    /// Which state a call was let through in: what it finds is of no interest to a later one.
    struct Pass: Hashable, Sendable {
        fileprivate var era: Int
    }

    private(set) var state = State.closed(failures: 0)
    private var era = 0

    private mutating func enter(_ next: State) {
        state = next
        era += 1
    }

    /// Lets a call through; `nil` while the host is left alone.
    mutating func admit(at now: Duration) -> Pass? {
        switch state {
        case .closed: break
        case .open(let end) where now >= end: enter(.probing)
        case .open, .probing: return nil
        }
        return Pass(era: era)
    }

    /// Takes note of how a call that was let through ended.
    mutating func record(_ finding: Finding, of pass: Pass, at now: Duration, threshold: Int, pause: Duration) {
        guard pass.era == era else { return }
        switch (state, finding) {
        case (.closed(let failures), .failing) where failures + 1 >= threshold: enter(.open(until: now + pause))
        // Calls that run side by side share the era, so these two do not begin a new one.
        case (.closed(let failures), .failing): state = .closed(failures: failures + 1)
        case (.closed, .healthy): state = .closed(failures: 0)
        case (.probing, .healthy): enter(.closed(failures: 0))
        case (.probing, .failing): enter(.open(until: now + pause))
        // The probe ended without an answer to its question: the next call asks again.
        case (.probing, .nothing): enter(.open(until: now))
        case (.closed, .nothing), (.open, _): break
        }
    }
}
