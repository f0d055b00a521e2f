public import AACore
import Synchronization

/// Random bytes that are the same for the same seed. Never for keys outside tests.
public final class SeededRandomSource: RandomSource {
    private let generator: Mutex<SplitMix64>

    /// Starts at a seed.
    public init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

    /// The next `count` bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) } }
    }
}
