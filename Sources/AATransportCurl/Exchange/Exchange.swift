import AATransport
import Synchronization

/// One request under way, between the task that waits for it and the driver's thread that carries it out.
final class Exchange: Sendable {
    /// How the body is handed over.
    enum Delivery { case whole(maximumBytes: Int), streamed }

    let request: HTTPRequest
    let delivery: Delivery
    private let state = Mutex(ExchangeState())

    init(_ request: HTTPRequest, _ delivery: Delivery) {
        self.request = request
        self.delivery = delivery
    }

    /// Changes the state, and lets the waiter go on if it has what it waits for.
    func update<R: Sendable, E>(_ change: (inout ExchangeState) throws(E) -> R) throws(E) -> R {
        let (result, continuation) = try state.withLock { state throws(E) in
            (try change(&state), state.takeWaiter())
        }
        continuation?.resume()
        return result
    }
}

// MARK: - The caller's side

extension Exchange {
    /// Says who waits for what, and for how long. Returns whether it has to.
    func wait(_ waiter: ExchangeState.Waiter) -> Bool {
        let (isWaiting, other) = update { state in
            let other = state.waiter?.continuation
            if other != nil {
                state.waiter = nil
                state.fail(.unsupported, "two tasks read one body")
            }
            guard !state.hasReached(waiter.milestone) else { return (false, other) }
            state.waiter = waiter
            return (true, other)
        }
        other?.resume()
        if !isWaiting { waiter.continuation.resume() }
        return isWaiting
    }

    /// Ends the exchange, if it has not ended. Returns whether it did.
    @discardableResult
    func cancel() -> Bool {
        update { state in
            guard !state.isOver else { return false }
            state.fail(.cancelled, "cancelled by its task")
            return true
        }
    }

    /// The response as far as it has come: its head, or all of it.
    func response() throws(TransportError) -> HTTPResponse {
        try update { state throws(TransportError) in
            try state.ending?.get()
            return state.response
        }
    }

    /// What has come of the body since it was last asked for, `nil` at its end; and whether the transfer waits to go on.
    func piece() throws(TransportError) -> (bytes: [UInt8]?, isPaused: Bool) {
        try update { state throws(TransportError) in
            try state.ending?.get()
            let bytes = state.response.body
            state.response.body = []
            return (bytes.isEmpty ? nil : bytes, state.isPaused)
        }
    }
}
