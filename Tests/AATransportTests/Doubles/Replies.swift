import AATransport
import Synchronization

/// A transport that gives prepared answers one after the other, the last one again and again, and keeps what it was sent.
final class Replies: HTTPTransport {
    typealias Reply = Result<HTTPResponse, TransportError>

    private let state: Mutex<(rest: [Reply], requests: [HTTPRequest])>

    init(_ replies: [Reply]) { state = Mutex((replies, [])) }

    var requests: [HTTPRequest] { state.withLock(\.requests) }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let reply = state.withLock { state in
            state.requests.append(request)
            return state.rest.count > 1 ? state.rest.removeFirst() : state.rest.first
        }
        guard let reply else { throw TransportError(.connectionFailed, "no reply is prepared", phase: .beforeSend) }
        return try reply.get()
    }
}

extension Replies.Reply {
    static func status(_ status: HTTPStatus, _ headers: HTTPHeaders = [:]) -> Self {
        .success(HTTPResponse(status: status, headers: headers))
    }

    static func failed(_ code: TransportError.Code, _ phase: TransportError.Phase) -> Self {
        .failure(TransportError(code, "as the test says", phase: phase))
    }
}
