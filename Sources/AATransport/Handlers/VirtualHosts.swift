/// One handler for several hosts, so that a whole ecosystem (an FIU, an aggregator, banks) runs in one process.
public struct VirtualHosts: HTTPHandler {
    private let handlers: [String: any HTTPHandler]

    /// Maps hosts to handlers. A key is a host (`aa.example`), or a host and its port (`127.0.0.1:8080`), which goes first.
    public init(_ handlers: [String: any HTTPHandler]) {
        self.handlers = Dictionary(handlers.map { ($0.key.asciiLowercased, $0.value) }) { first, _ in first }
    }

    /// Has the host's handler answer; 421 when there is none.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let handler = handlers[request.url.authority] ?? handlers[request.url.host] else {
            return HTTPResponse(status: .misdirectedRequest)
        }
        return await handler.respond(to: request)
    }
}
