public import AATransport
import Synchronization

/// The server of ``TransportConformance`` without its wire: what a handler can answer. With it `InProcessTransport`, or a transport
/// in front of a host's own server, is checked.
public final class ConformanceSite: HTTPHandler {
    /// What `/fixed` and `/chunked` answer.
    static let text = "The quick brown fox jumps over the lazy dog."
    /// How many fields `/headers` answers with, and how long their values are.
    static let largeHeaders = (count: 40, bytes: 500)

    let largeBodyBytes: Int
    private let files = Mutex<[String: [UInt8]]>([:])
    /// How often each target below `/once` was asked for.
    let arrivals = Mutex<[String: Int]>([:])

    /// Makes a site; `largeBodyBytes` is the length of `/large`.
    public init(largeBodyBytes: Int = 1 << 30) { self.largeBodyBytes = max(0, largeBodyBytes) }

    /// Answers what needs no wire; 404 to everything else.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        var response = response(to: request)
        if request.method == .head { response.body = [] }
        return response
    }

    func response(to request: HTTPRequest) -> HTTPResponse {
        let path = request.url.path
        switch path {
        case "/fixed": return HTTPResponse(headers: ["Content-Type": "text/plain"], body: Array(Self.text.utf8))
        case "/empty": return HTTPResponse()
        case "/no-content": return HTTPResponse(status: .noContent)
        case "/redirect":
            return HTTPResponse(status: .found, headers: ["Location": "/fixed"], body: Array("moved".utf8))
        case "/headers":
            let value = String(repeating: "v", count: Self.largeHeaders.bytes)
            return HTTPResponse(
                headers: HTTPHeaders((0..<Self.largeHeaders.count).map { HTTPHeader("X-Large-\($0)", value) }))
        case "/argument": return HTTPResponse(body: Array((request.url.query ?? "").utf8.dropFirst("text=".count)))
        case _ where path.hasPrefix("/status/"):
            return HTTPResponse(
                status: HTTPStatus(rawValue: Int(path.dropFirst("/status/".count)) ?? 404), body: Array("status".utf8))
        case _ where path.hasPrefix("/files/") && request.method == .put:
            files.withLock { $0[path] = request.body }
            return HTTPResponse(status: .created)
        default:
            let file = files.withLock { $0[path] }
            return file.map { HTTPResponse(body: $0) } ?? HTTPResponse(status: .notFound)
        }
    }
}
