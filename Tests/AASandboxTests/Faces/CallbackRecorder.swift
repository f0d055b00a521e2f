import AATransport
import Synchronization

/// Takes what comes, and remembers it.
final class CallbackRecorder: HTTPHandler {
    private let state = Mutex<[[UInt8]]>([])
    var bodies: [[UInt8]] { state.withLock(\.self) }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        state.withLock { $0.append(request.body) }
        return HTTPResponse()
    }
}
