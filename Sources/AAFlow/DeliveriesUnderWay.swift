import AACore
import AAProviders
import Synchronization

/// The deliveries that are being taken in, where a provider gives each but once.
///
/// Such a delivery is not left on the way: whoever asked may go, and it is taken in and kept all the same. Whoever asks meanwhile
/// gets the same one.
final class DeliveriesUnderWay: Sendable {
    typealias Outcome = Result<RawDelivery, AAFlowError>

    private let running = Mutex<[SessionID: Task<Outcome, Never>]>([:])

    /// Takes a delivery in, unless that is under way, and waits for it.
    ///
    /// - Throws: What taking it in throws, or ``AAFlowError/Code/cancelled`` as soon as the task is cancelled.
    func delivery(
        of session: SessionID, _ take: @escaping @Sendable () async -> Outcome
    ) async throws(AAFlowError) -> RawDelivery {
        guard !Task.isCancelled else { throw Self.cancelled(session) }
        let taking = running.withLock { running in
            if let taking = running[session] { return taking }
            let taking = Task {
                let outcome = await take()
                self.running.withLock { $0[session] = nil }
                return outcome
            }
            running[session] = taking
            return taking
        }
        let (outcomes, continuation) = AsyncStream<Outcome>.makeStream()
        Task {
            continuation.yield(await taking.value)
            continuation.finish()
        }
        // A stream ends for a task that is cancelled; the value of a task is waited for.
        for await outcome in outcomes { return try outcome.get() }
        throw Self.cancelled(session)
    }

    private static func cancelled(_ session: SessionID) -> AAFlowError {
        AAFlowError(.cancelled, "the task was cancelled", session: session)
    }
}
