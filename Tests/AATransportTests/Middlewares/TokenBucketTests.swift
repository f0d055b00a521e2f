import AATestSupport
import Testing

@testable import AATransport

@Suite("A token bucket gives turns in order, not too many and none in a pause")
struct TokenBucketTests {
    private static let interval = 4

    /// Plays seconds of a random life: askers come, pauses begin, and whoever's turn it is goes.
    @Test("whatever happens", arguments: TestScale.seeds(200))
    func life(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let burst = Int.random(in: 1...4, using: &random)
        var bucket = TokenBucket(RateQuota(1, per: .seconds(Self.interval), burst: burst))
        var line: [TokenBucket.Turn] = []
        var gone: [Int] = []
        var (asked, pausedUntil) = (0, 0)
        func leave(_ now: Int) {
            let isDue = line.map { bucket.wait(for: $0, at: .seconds(now)) == .zero }
            let count = isDue.count { $0 }
            #expect(isDue.prefix(count).allSatisfy { $0 }, "who came first goes first")
            #expect(count == 0 || now >= pausedUntil)
            gone += Array(repeating: now, count: count)
            line.removeFirst(count)
        }
        for now in 0..<400 {
            let time = Duration.seconds(now)
            leave(now)
            if Int.random(in: 0..<20, using: &random) == 0 {
                let end = now + Int.random(in: 0...12, using: &random)
                bucket.pause(until: .seconds(end), at: time)
                pausedUntil = max(pausedUntil, end)
            }
            if Int.random(in: 0..<5, using: &random) == 0 {
                let wait = bucket.wait(at: time)
                #expect(line.isEmpty || wait >= .seconds(Self.interval))
                if let turn = bucket.take(at: time, within: wait) { line.append(turn) }
                asked += 1
            }
            #expect(bucket.take(at: time, within: bucket.wait(at: time) - .nanoseconds(1)) == nil)
            leave(now)
        }
        #expect(gone.count + line.count == asked)
        for (first, last) in zip(gone, gone.dropFirst(burst)) {
            #expect(last - first >= Self.interval, "no more than the burst within an interval")
        }
    }

    @Test("nobody waits longer than a quiet peer makes them: turns follow each other without a gap")
    func noGap() {
        var bucket = TokenBucket(RateQuota(1, per: .seconds(4), burst: 2))
        let turns = (0..<5).compactMap { _ in bucket.take(at: .zero, within: .seconds(100)) }
        #expect(turns.map { bucket.wait(for: $0, at: .zero) } == [0, 0, 4, 8, 12].map { .seconds($0) })
        bucket.pause(until: .seconds(6), at: .seconds(1))
        #expect(turns.map { bucket.wait(for: $0, at: .seconds(6)) }.suffix(3) == [0, 4, 8].map { .seconds($0) })
        #expect(bucket.wait(for: turns[0], at: .seconds(2)) == .seconds(4), "one that was due and not used")
        bucket.pause(until: .seconds(5), at: .seconds(2))
        bucket.pause(until: .seconds(7), at: .seconds(2))
        #expect(turns.map { bucket.wait(for: $0, at: .seconds(7)) }.suffix(3) == [0, 4, 8].map { .seconds($0) })
    }
}
