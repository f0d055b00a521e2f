import AATransport

/// The caller's end of an exchange. Letting go of it ends the exchange.
final class Call: Sendable {
    let exchange: Exchange
    private let driver: Driver

    /// Hands an exchange to the driver, unless the task is cancelled already.
    init(_ exchange: Exchange, on driver: Driver) {
        self.exchange = exchange
        self.driver = driver
        if Task.isCancelled { exchange.cancel() } else { driver.start(exchange) }
    }

    deinit { end() }

    /// Waits for a milestone, a failure, the timeout or cancellation, whichever comes first.
    func wait(for milestone: ExchangeState.Milestone, within timeout: Duration) async {
        let deadline = ContinuousClock.now + timeout
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waiter = ExchangeState.Waiter(
                    continuation: continuation, milestone: milestone, deadline: deadline)
                if exchange.wait(waiter) { driver.wake() }
            }
        } onCancel: {
            end()
        }
    }

    /// The next piece of the body; `nil` after the last.
    func nextPiece(within timeout: Duration) async throws(TransportError) -> [UInt8]? {
        await wait(for: .piece, within: timeout)
        let (bytes, isPaused) = try exchange.piece()
        if isPaused { driver.wake() }
        return bytes
    }

    private func end() {
        if exchange.cancel() { driver.wake() }
    }
}
