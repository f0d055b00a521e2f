import AATransport

/// Delivers notifications behind each answer, as a host does that answers first.
struct NotifyingAfterwards: HTTPMiddleware {
    let deliver: @Sendable () async -> Void

    func intercept(
        _ request: HTTPRequest, next: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        let response = try await next(request)
        await deliver()
        return response
    }
}
