/// One piece of work of ours beside the same by somebody else, run alternately so that both meet the same machine.
struct Comparison {
    let name: String
    let peerName: String
    /// What the ratio should be at most; at least, if it is a speed-up.
    let bar: Bar
    let ours: () throws -> Void
    let peer: () throws -> Void

    enum Bar {
        case atMost(Double)
        case fasterBy(Double)
    }

    /// Rounds of each; a round takes about `roundSeconds`.
    static let rounds = 101
    static let roundSeconds = 0.01

    func run() throws -> Result {
        let (ownCount, peerCount) = (try Self.repetitions(ours), try Self.repetitions(peer))
        var (own, others, ratios): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<Self.rounds {
            let mine = try Self.microseconds(ours, ownCount)
            let other = try Self.microseconds(peer, peerCount)
            own.append(mine)
            others.append(other)
            ratios.append(mine / other)
        }
        return Result(comparison: self, ours: Spread(own), peer: Spread(others), ratio: Spread(ratios))
    }

    private static func repetitions(_ body: () throws -> Void) throws -> Int {
        _ = try microseconds(body, 2)
        return max(1, Int(roundSeconds * 1e6 / (try microseconds(body, 3))))
    }

    private static func microseconds(_ body: () throws -> Void, _ count: Int) throws -> Double {
        let clock = ContinuousClock()
        let elapsed = try clock.measure { for _ in 0..<count { try body() } }
        return elapsed / .microseconds(1) / Double(count)
    }
}
