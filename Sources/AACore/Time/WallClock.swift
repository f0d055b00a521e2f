#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What time it is, and waiting: the system's in production, a hand's in tests, a seed's in simulations.
public protocol WallClock: Sendable {
    /// The present instant.
    func now() -> Timestamp
    /// Waits.
    ///
    /// - Throws: `CancellationError` when the task is cancelled meanwhile.
    func sleep(for duration: Duration) async throws
}

/// The machine's clock.
public struct SystemWallClock: WallClock {
    /// The one there is.
    public init() {}

    /// The machine's present time, in UTC.
    public func now() -> Timestamp {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        let milliseconds = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
        return Timestamp(millisecondsSince1970: milliseconds) ?? .unixEpoch
    }

    /// Waits on the continuous clock, so that a changed wall clock does not matter.
    public func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}
