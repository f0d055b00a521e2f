import AACore
import AATestKit
import Synchronization

/// A clock that who sleeps on it moves, and that wakes the sleeper where the test wants something to happen.
final class StagedClock: WallClock {
    typealias Scene = @Sendable () async -> Void

    private let clock: ManualClock
    private let scenes = Mutex<[(time: Timestamp, scene: Scene)]>([])

    init(at start: Timestamp = SandboxFixture.noon) { clock = ManualClock(at: start) }

    /// Lets something happen so long after the start. Scenes come in the order of their times.
    func after(_ seconds: Int, _ scene: @escaping Scene) {
        let time = SandboxFixture.noon.adding(.seconds(seconds))
        scenes.withLock { $0.append((time, scene)) }
    }

    func now() -> Timestamp { clock.now() }

    func sleep(for duration: Duration) async throws {
        let end = now().adding(duration)
        let next: (time: Timestamp, scene: Scene)? = scenes.withLock { scenes in
            guard !Task.isCancelled, let first = scenes.first, first.time <= end else { return nil }
            return scenes.removeFirst()
        }
        guard let next else { return try await clock.sleep(for: duration) }
        try await clock.sleep(for: next.time.duration(since: now()))
        await next.scene()
    }
}

/// A clock that never moves: whoever sleeps on it sleeps until it is cancelled.
struct StandingClock: WallClock {
    func now() -> Timestamp { SandboxFixture.noon }

    func sleep(for duration: Duration) async throws {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        for await _ in stream {}
        continuation.finish()
        try Task.checkCancellation()
    }
}
