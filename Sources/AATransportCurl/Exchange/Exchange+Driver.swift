import AATransport

/// The side of the driver's thread.
extension Exchange {
    /// What becomes of a piece that has arrived: it is kept, comes again when the reader is ready, or ends the transfer.
    enum Verdict { case taken, later, refused }
    /// What the driver has to do about an exchange.
    struct Review {
        var isOver: Bool
        var isResumed: Bool
        var deadline: ContinuousClock.Instant?
    }

    /// So many bytes of a streamed body wait for their reader before the transfer is paused.
    private static let streamedBytes = 256 << 10

    /// Notes that the request is about to leave. Returns whether it may: it leaves once, and not after its end.
    func willSend() -> Bool {
        update { state in
            guard !state.isOver, !state.hasSent else { return false }
            state.hasSent = true
            return true
        }
    }

    /// Takes the head of the response. Returns whether the rest is wanted.
    func receive(_ head: HTTPResponse, announcedBytes: Int?) -> Bool {
        update { state in
            if case .whole(let maximumBytes) = delivery, let announcedBytes, announcedBytes > maximumBytes {
                state.fail(.bodyTooLarge, "more than the \(maximumBytes) bytes allowed")
            }
            guard !state.isOver else { return false }
            state.response = head
            state.hasHead = true
            return true
        }
    }

    /// Takes a piece of the body, which `append` puts behind what is there.
    func receive(_ count: Int, append: (inout [UInt8]) -> Void) -> Verdict {
        update { state in
            guard !state.isOver else { return .refused }
            switch delivery {
            case .whole(let maximumBytes) where count > maximumBytes - state.response.body.count:
                state.fail(.bodyTooLarge, "more than the \(maximumBytes) bytes allowed")
                return .refused
            case .streamed where state.response.body.count >= Self.streamedBytes:
                state.isPaused = true
                return .later
            default:
                append(&state.response.body)
                return .taken
            }
        }
    }

    /// Looks at what the caller has done meanwhile, and at the time.
    func review(at now: ContinuousClock.Instant) -> Review {
        update { state in
            if let waiter = state.waiter, waiter.deadline <= now {
                state.fail(.timedOut, state.hasHead ? "the response did not end in time" : "no response in time")
            }
            let isResumed = state.isPaused && state.response.body.isEmpty
            if isResumed { state.isPaused = false }
            return Review(isOver: state.isOver, isResumed: isResumed, deadline: state.waiter?.deadline)
        }
    }

    /// Ends the exchange as `failure`, which is given the phase, says; without one with the response that has come.
    func finish(_ failure: ((TransportError.Phase) -> TransportError)? = nil) {
        update { state in
            if let failure {
                state.fail(failure(state.phase))
            } else if state.hasHead {
                state.end()
            } else {
                state.fail(.invalidResponse, "the connection closed without a response")
            }
        }
    }
}
