import AACore

/// What is known of one provider, FIP and event. Both what we saw and what was published fade with time.
struct HealthRecord: Sendable {
    private var good = 0.0
    private var all = 0.0
    private var changedAt = Timestamp.distantPast
    private var published: (rate: Double, at: Timestamp)?

    /// What a figure still counts: 1 at first, half of it after each half-life, and on a straight line in between.
    private static func weight(from past: Timestamp, to now: Timestamp, _ halfLife: Duration) -> Double {
        let age = min(64, max(0, now.duration(since: past) / halfLife))
        let halvings = age.rounded(.down)
        return (1 - (age - halvings) / 2) * Double(sign: .plus, exponent: -Int(halvings), significand: 1)
    }

    mutating func record(_ succeeded: Bool, at now: Timestamp, _ halfLife: Duration) {
        let weight = Self.weight(from: changedAt, to: now, halfLife)
        good = good * weight + (succeeded ? 1 : 0)
        all = all * weight + 1
        changedAt = max(now, changedAt)
    }

    mutating func publish(_ rate: Double, at time: Timestamp) {
        guard published.map({ $0.at <= time }) ?? true else { return }
        published = (min(1, max(0, rate)), time)
    }

    /// A published rate counts like ten events of our own, and what is to be expected without any like one: who is new gets a
    /// chance, and who failed gets one again after a while.
    func score(expecting expected: Double, at now: Timestamp, _ halfLife: Duration) -> HealthScore {
        let own = Self.weight(from: changedAt, to: now, halfLife)
        let fresh = published.map { 10 * Self.weight(from: $0.at, to: now, halfLife) } ?? 0
        let rate = published?.rate ?? 0
        let value = (good * own + rate * fresh + expected) / (all * own + fresh + 1)
        return HealthScore(value: value, ownEvents: all * own, published: fresh >= 0.1 ? rate : nil)
    }
}
