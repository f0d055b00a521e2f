public import AACore
public import AAStore

/// How a consent changes, as a value: news in, what to do out. Source: ReBIT AA API 2.0.0; Sahamati general guidelines.
///
/// Endings are final. News may come late, twice, and in any order; what is older than the last change changes nothing, unless
/// it is an ending.
public struct ConsentMachine: Sendable, Hashable {
    /// News of a consent.
    public enum Event: Sendable, Hashable {
        /// The customer agreed, or resumed.
        case activated(ConsentID)
        /// The customer paused it, or its state is one we do not know: not usable for now.
        case suspended(ConsentID)
        /// It is over; the consent may be named.
        case ended(ConsentEnding, ConsentID?)
    }

    /// What a driver must do next.
    public enum Action: Sendable, Hashable {
        /// Nothing: the news is not new.
        case none
        /// Fetch the artefact; data may be asked for.
        case begin(ConsentID)
        /// Ask for no more data for now.
        case hold
        /// Data may be asked for again.
        case resume(ConsentID)
        /// Ask for no more data, ever.
        case close(ConsentEnding)
        /// The news contradicts what is known: record it, do not obey it.
        case refuse(Contradiction)
    }

    /// Why news is not obeyed.
    public enum Contradiction: Sendable, Hashable {
        /// The consent is over; an ending is final.
        case afterTheEnd
        /// The news names another consent than this one.
        case otherConsent
        /// A consent that was given cannot be refused any more.
        case afterApproval
    }

    /// What the consent is.
    public private(set) var state: ConsentState
    /// When it last changed, by the peer's clock.
    public private(set) var changedAt: Timestamp

    /// A machine of a known state.
    public init(state: ConsentState = .requested, changedAt: Timestamp = .distantPast) {
        self.state = state
        self.changedAt = changedAt
    }

    /// Takes news.
    ///
    /// - Parameters:
    ///   - event: What the peer says of the consent.
    ///   - time: When it was so, by the peer's clock; `nil` for what is so now, where the peer does not say when now is.
    public mutating func receive(_ event: Event, at time: Timestamp?) -> Action {
        switch (state, event) {
        case (.requested, .activated(let id)):
            return become(.active(id), at: time, .begin(id))
        case (.requested, .suspended(let id)):
            return become(.paused(id), at: time, .hold)
        case (.requested, .ended(let ending, _)):
            return become(.ended(ending), at: time, .close(ending))

        case (.active(let known), .activated(let id)):
            return known == id ? refresh(at: time) : .refuse(.otherConsent)
        case (.active(let known), .suspended(let id)):
            guard known == id else { return .refuse(.otherConsent) }
            return time.map { $0 < changedAt } == true ? .none : become(.paused(id), at: time, .hold)
        case (.active(let known), .ended(let ending, let id)):
            return end(known, ending, id, at: time)

        case (.paused(let known), .activated(let id)):
            guard known == id else { return .refuse(.otherConsent) }
            // News of the very time of the last change may be a copy of what came before it; the customer's pause weighs more.
            return time.map { $0 <= changedAt } == true ? .none : become(.active(id), at: time, .resume(id))
        case (.paused(let known), .suspended(let id)):
            return known == id ? refresh(at: time) : .refuse(.otherConsent)
        case (.paused(let known), .ended(let ending, let id)):
            return end(known, ending, id, at: time)

        case (.ended, .activated), (.ended, .suspended):
            // News from before the end is late; news from after it contradicts the end.
            return time.map { $0 <= changedAt } == true ? .none : .refuse(.afterTheEnd)
        case (.ended(let known), .ended(let ending, _)):
            return known == ending ? .none : .refuse(.afterTheEnd)
        }
    }

    private mutating func end(
        _ known: ConsentID, _ ending: ConsentEnding, _ id: ConsentID?, at time: Timestamp?
    ) -> Action {
        if let id, id != known { return .refuse(.otherConsent) }
        switch ending {
        case .revoked, .expired: return become(.ended(ending), at: time, .close(ending))
        case .rejected, .failed: return .refuse(.afterApproval)
        }
    }

    private mutating func become(_ next: ConsentState, at time: Timestamp?, _ action: Action) -> Action {
        state = next
        return time.map { note($0, action) } ?? action
    }

    private mutating func refresh(at time: Timestamp?) -> Action { time.map { note($0, .none) } ?? .none }

    private mutating func note(_ time: Timestamp, _ action: Action) -> Action {
        changedAt = max(changedAt, time)
        return action
    }
}
