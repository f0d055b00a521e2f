import AATransport
import AATransportCurl

/// A good transport with one way of sending written anew.
struct BrokenTransport: HTTPStreamingTransport {
    let good: CurlTransport
    var sending: @Sendable (CurlTransport, HTTPRequest) async throws(TransportError) -> HTTPResponse = {
        good, request throws(TransportError) in try await good.send(request)
    }
    var streaming: @Sendable (CurlTransport, HTTPRequest) async throws(TransportError) -> HTTPStreamedResponse = {
        good, request throws(TransportError) in try await good.stream(request)
    }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse { try await sending(good, request) }

    func stream(_ request: HTTPRequest) async throws(TransportError) -> HTTPStreamedResponse {
        try await streaming(good, request)
    }
}

extension BrokenTransport {
    /// A transport that does something else about its failures.
    static func catching(
        _ good: CurlTransport,
        _ failure: @escaping @Sendable (TransportError, HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) -> BrokenTransport {
        BrokenTransport(good: good) { good, request throws(TransportError) in
            do throws(TransportError) { return try await good.send(request) } catch {
                return try await failure(error, request)
            }
        }
    }
}
