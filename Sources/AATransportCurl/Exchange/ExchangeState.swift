import AATransport

/// How far an exchange has come. It ends once: what comes later changes nothing.
struct ExchangeState: Sendable {
    /// What a caller waits for. A failure ends every wait.
    enum Milestone { case head, piece, end }
    struct Waiter: Sendable {
        var continuation: CheckedContinuation<Void, Never>
        var milestone: Milestone
        var deadline: ContinuousClock.Instant
    }

    var waiter: Waiter?
    /// Whether the request may have left.
    var hasSent = false
    var hasHead = false
    /// Whether libcurl holds a piece back until the reader has taken what is there.
    var isPaused = false
    /// As much of it as has come and was not taken.
    var response = HTTPResponse()
    private(set) var ending: Result<Void, TransportError>?

    var isOver: Bool { ending != nil }

    mutating func end() {
        if !isOver { ending = .success(()) }
    }

    mutating func fail(_ error: TransportError) {
        guard !isOver else { return }
        ending = .failure(error)
        response = HTTPResponse()
    }

    mutating func fail(_ code: TransportError.Code, _ reason: String) {
        fail(TransportError(code, reason, phase: phase))
    }

    var phase: TransportError.Phase { hasSent ? .afterSend : .beforeSend }

    func hasReached(_ milestone: Milestone) -> Bool {
        guard !isOver else { return true }
        return switch milestone {
        case .head: hasHead
        case .piece: !response.body.isEmpty
        case .end: false
        }
    }

    /// The waiter, if it waits no longer.
    mutating func takeWaiter() -> CheckedContinuation<Void, Never>? {
        guard let waiter, hasReached(waiter.milestone) else { return nil }
        self.waiter = nil
        return waiter.continuation
    }
}
