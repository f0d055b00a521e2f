import AATransport

/// A transport in front of a server: what a behaviour is checked with.
struct TransportTrial: Sendable {
    let base: HTTPURL
    let makeTransport: @Sendable (TransportConformance.Limits) throws -> any HTTPTransport

    /// A new transport.
    func transport(_ change: (inout TransportConformance.Limits) -> Void = { _ in }) throws -> any HTTPTransport {
        var limits = TransportConformance.Limits()
        change(&limits)
        return try makeTransport(limits)
    }

    /// A request of something on the server.
    func request(
        _ target: String, _ method: HTTPMethod = .get, headers: HTTPHeaders = [:], body: [UInt8] = []
    ) throws -> HTTPRequest {
        HTTPRequest(
            method: method, url: try HTTPURL("\(base.scheme)://\(base.authority)\(target)"), headers: headers,
            body: body)
    }

    /// What a new transport receives.
    func response(_ target: String) async throws -> HTTPResponse {
        try await transport().send(try request(target))
    }

    /// How a new transport fails; `nil` when it does not.
    func failure(
        of request: HTTPRequest, _ change: (inout TransportConformance.Limits) -> Void = { _ in }
    ) async throws -> TransportError? {
        let transport = try transport(change)
        do throws(TransportError) {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error
        }
    }
}
