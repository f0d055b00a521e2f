import AACore

/// How FIPs did in the sessions of late: a delivery is read again and again, and what it tells counts once.
struct SessionOutcomes: Sendable {
    private struct Outcome: Hashable {
        let provider: EntityID
        let fip: EntityID
        let succeeded: Bool
    }

    /// How many sessions are remembered; of an older one what is read anew counts anew.
    private static let capacity = 4_096

    private var outcomes: [SessionID: Set<Outcome>] = [:]
    private var order: [SessionID] = []
    private var oldest = 0

    /// - Returns: whether this was not known yet.
    mutating func insert(
        _ succeeded: Bool, of session: SessionID, at provider: EntityID, fip: EntityID
    ) -> Bool {
        if outcomes[session] == nil { remember(session) }
        return outcomes[session, default: []].insert(
            Outcome(provider: provider, fip: fip, succeeded: succeeded)
        ).inserted
    }

    private mutating func remember(_ session: SessionID) {
        guard order.count == Self.capacity else { return order.append(session) }
        outcomes[order[oldest]] = nil
        order[oldest] = session
        oldest = (oldest + 1) % Self.capacity
    }
}
