public import AACore
import Synchronization

/// Random bytes that a seed decides: the identifiers, keys and nonces of a sandbox that must run the same way twice.
///
/// Nothing it makes is secret. One sequence is shared by all who hold it, so the order of their calls matters.
public final class SeededRandomSource: RandomSource {
    private let generator: Mutex<SeededRandom>

    /// Starts the sequence that belongs to `seed`.
    public init(seed: UInt64) { generator = Mutex(SeededRandom(seed: seed)) }

    /// The next `count` bytes of the sequence.
    public func bytes(_ count: Int) -> [UInt8] {
        generator.withLock { generator in (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 32) } }
    }
}
