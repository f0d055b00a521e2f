public import AACore

/// Tells an observer about each exchange that passes, as a ``HTTPExchangeEvent``.
///
/// Innermost it sees every attempt, outermost every call.
public struct ExchangeObservation: HTTPMiddleware {
    private let observer: any Observer
    private let clock: any WallClock

    /// Sets who is told; `clock` measures how long an exchange took.
    public init(_ observer: some Observer, clock: some WallClock = SystemWallClock()) {
        self.observer = observer
        self.clock = clock
    }

    /// Passes the request on and the response or the failure back.
    ///
    /// - Throws: ``TransportError``: that of `next`.
    public func intercept(
        _ request: HTTPRequest,
        next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let start = clock.now()
        do throws(TransportError) {
            let response = try await next(request)
            report(request, .response(response.status, byteCount: response.body.count), since: start)
            return response
        } catch {
            report(request, .failure(error), since: start)
            throw error
        }
    }

    private func report(_ request: HTTPRequest, _ outcome: HTTPExchangeEvent.Outcome, since start: Timestamp) {
        observer.observe(
            HTTPExchangeEvent(
                method: request.method, route: request.url.route, requestByteCount: request.body.count,
                outcome: outcome, duration: clock.now().duration(since: start)))
    }
}
