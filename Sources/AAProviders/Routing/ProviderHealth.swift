public import AACore
import Synchronization

/// How well providers do, by FIP and event: from our own traffic, and from what they publish.
///
/// One value serves all routers and flows of a process.
public final class ProviderHealth: Sendable {
    private struct Key: Hashable {
        let provider: EntityID
        let fip: EntityID?
        let event: HealthEvent
    }

    private let halfLife: Duration
    private let records = Mutex<[Key: HealthRecord]>([:])
    private let outcomes = Mutex(SessionOutcomes())

    /// - Parameter halfLife: After how long an event counts half; 30 minutes, as FIPs and AAs are down for minutes or hours.
    public init(halfLife: Duration = .seconds(1_800)) { self.halfLife = max(.seconds(1), halfLife) }

    /// Takes note of an event of our own.
    public func record(
        _ event: HealthEvent, succeeded: Bool, at provider: EntityID, fip: EntityID? = nil, time: Timestamp
    ) {
        let keys = Set([
            Key(provider: provider, fip: fip, event: event), Key(provider: provider, fip: nil, event: event),
        ])
        records.withLock { records in
            for key in keys { records[key, default: HealthRecord()].record(succeeded, at: time, halfLife) }
        }
    }

    /// Takes note of how a FIP did in a session: of each session once, however often its delivery is read.
    public func record(
        succeeded: Bool, in session: SessionID, at provider: EntityID, fip: EntityID, time: Timestamp
    ) {
        let isNew = outcomes.withLock { $0.insert(succeeded, of: session, at: provider, fip: fip) }
        if isNew { record(.data, succeeded: succeeded, at: provider, fip: fip, time: time) }
    }

    /// Takes note of a rate that a provider publishes, from 0 to 1, as of a time.
    public func publish(
        _ rate: Double, of event: HealthEvent, at provider: EntityID, fip: EntityID?, asOf time: Timestamp
    ) {
        let key = Key(provider: provider, fip: fip, event: event)
        records.withLock { $0[key, default: HealthRecord()].publish(rate, at: time) }
    }

    /// How well an event goes at a provider, for a FIP or for all. A FIP that nothing is known of is expected to do as all do.
    public func score(
        _ event: HealthEvent, at provider: EntityID, fip: EntityID? = nil, time: Timestamp
    ) -> HealthScore {
        let expected = fip == nil ? 0.9 : score(event, at: provider, time: time).value
        let key = Key(provider: provider, fip: fip, event: event)
        return records.withLock { $0[key] ?? HealthRecord() }.score(expecting: expected, at: time, halfLife)
    }
}
