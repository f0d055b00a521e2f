public import AAModels
public import AAStore

/// How a data session changes, as a value: news in, what to do out. Source: Sahamati session and FI status states.
///
/// A session is fetchable when it is completed, or when every account is decided and one has data: providers may tell account by
/// account, and ACTIVE may arrive after COMPLETED.
public struct SessionMachine: Sendable, Hashable {
    /// News of a session.
    public enum Event: Sendable, Hashable {
        /// What a notification says.
        case reported(FISessionStatus, [AccountReference: FIStatus])
        /// We fetched the data.
        case fetched
        /// The provider says that the data is gone.
        case gone
    }

    /// What a driver must do next.
    public enum Action: Sendable, Hashable {
        /// Nothing.
        case none
        /// Fetch the data.
        case fetch
        /// Keep what came; the session is done.
        case finish
        /// There will be no data.
        case close(SessionEnding)
        /// The news contradicts what is known: record it, do not obey it.
        case refuse
    }

    /// What the session is.
    public private(set) var state: SessionState
    /// How far each account is.
    public private(set) var accounts: [AccountReference: FIStatus]

    /// A machine of a known state.
    public init(state: SessionState = .waiting, accounts: [AccountReference: FIStatus]) {
        self.state = state
        self.accounts = accounts
    }

    /// Takes news.
    public mutating func receive(_ event: Event) -> Action {
        switch (state, event) {
        case (.waiting, .reported(let status, let reports)): return report(status, reports)
        case (.waiting, .fetched), (.fetchable, .fetched): return become(.fetched, .finish)
        case (.waiting, .gone), (.fetchable, .gone): return become(.ended(.expired), .close(.expired))

        case (.fetchable, .reported(.expired, _)): return become(.ended(.expired), .close(.expired))
        case (.fetchable, .reported(.failed, _)): return become(.ended(.failed), .close(.failed))
        case (.fetchable, .reported(_, let reports)):
            advance(reports)
            return .none

        // What was fetched stays fetched; DELIVERED, COMPLETED and EXPIRED are what is to be expected after it.
        case (.fetched, _): return .none

        case (.ended, .reported): return .none
        case (.ended, .fetched): return .refuse
        case (.ended, .gone): return .none
        }
    }

    private mutating func report(_ status: FISessionStatus, _ reports: [AccountReference: FIStatus]) -> Action {
        advance(reports)
        switch status {
        case .failed: return become(.ended(.failed), .close(.failed))
        case .expired: return become(.ended(.expired), .close(.expired))
        case .completed: return decide()
        default: return accounts.values.allSatisfy(\.isDecided) ? decide() : .none
        }
    }

    /// A decision is not undone by a PENDING that comes late, nor by a word that nobody knows.
    private mutating func advance(_ reports: [AccountReference: FIStatus]) {
        for (account, status) in reports {
            guard let known = accounts[account], status.isDecided || !known.isDecided else { continue }
            accounts[account] = status
        }
    }

    private mutating func decide() -> Action {
        // What a completed session does not speak of may be there.
        if accounts.isEmpty || accounts.values.contains(where: { $0.mayBeFetched }) {
            return become(.fetchable, .fetch)
        }
        let isRefused = accounts.values.allSatisfy { $0 == .denied }
        return become(.ended(isRefused ? .denied : .failed), .close(isRefused ? .denied : .failed))
    }

    private mutating func become(_ next: SessionState, _ action: Action) -> Action {
        state = next
        return action
    }
}

extension FIStatus {
    /// Whether the FIP has made up its mind. A word we do not know is none.
    var isDecided: Bool { [.ready, .denied, .delivered, .timeout].contains(self) }

    /// Whether there may be data.
    var mayBeFetched: Bool { self != .denied && self != .timeout }
}
