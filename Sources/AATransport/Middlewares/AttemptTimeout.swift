public import AACore

/// Gives each attempt a time to end in; one that takes longer is cancelled.
///
/// Put inside a retry it bounds every attempt, put outside it bounds them all together. What lies inside must honour
/// cancellation: the call ends when it has.
public struct AttemptTimeout: HTTPMiddleware {
    /// How long an attempt may take, from its first to its last byte.
    public let limit: Duration
    private let clock: any WallClock

    /// Sets the limit; `clock` does the waiting.
    public init(_ limit: Duration, clock: some WallClock = SystemWallClock()) {
        self.limit = limit
        self.clock = clock
    }

    private enum Outcome: Sendable {
        case ended(Result<HTTPResponse, TransportError>)
        case timeIsUp
        case stoppedWaiting
    }

    /// Passes the request on and waits for the response or the limit, whichever comes first.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/timedOut``, or that of `next`. A response that arrives while the
    ///   attempt is being cancelled is returned: the peer did carry the request out.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let (result, isLate) = await withoutActuallyEscaping(next) { next in
            await race(request, next: next)
        }
        switch result {
        case .failure(let error) where isLate && error.code == .cancelled:
            throw TransportError(.timedOut, "no complete response within \(limit)", phase: error.phase)
        case .failure(let error): throw error
        case .success(let response): return response
        }
    }

    private func race(
        _ request: HTTPRequest,
        next: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async -> (Result<HTTPResponse, TransportError>, isLate: Bool) {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask {
                do throws(TransportError) {
                    return .ended(.success(try await next(request)))
                } catch {
                    return .ended(.failure(error))
                }
            }
            group.addTask { [limit, clock] in
                do {
                    try await clock.sleep(for: limit)
                    return .timeIsUp
                } catch {
                    return .stoppedWaiting
                }
            }
            var isLate = false
            for await outcome in group {
                switch outcome {
                case .ended(let result):
                    group.cancelAll()
                    return (result, isLate)
                case .timeIsUp:
                    isLate = true
                    group.cancelAll()
                case .stoppedWaiting: break
                }
            }
            // The group does not end before the attempt has.
            return (.failure(TransportError(.cancelled, "the attempt did not run", phase: .beforeSend)), isLate)
        }
    }
}
