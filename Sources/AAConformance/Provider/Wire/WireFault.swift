import AACore
import AATransport

/// What becomes of a request on a broken wire.
struct WireFault: Sendable {
    let answer: @Sendable (HTTPRequest, any HTTPTransport) async throws(TransportError) -> HTTPResponse

    /// Nobody listens: nothing is sent.
    static let refused = WireFault { _, _ throws(TransportError) in
        throw TransportError(.connectionFailed, "the connection was refused", phase: .beforeSend)
    }

    /// What was asked is done, and the connection is reset before the answer comes.
    static let lostAnswer = WireFault { request, target throws(TransportError) in
        _ = try? await target.send(request)
        throw TransportError(.connectionFailed, "the connection was reset", phase: .afterSend)
    }

    /// The first half of what was answered.
    static let truncated = WireFault { request, target throws(TransportError) in
        var response = try await target.send(request)
        response.body = Array(response.body.prefix(response.body.count / 2))
        return response
    }

    /// A request arrives, and no answer comes before the caller has lost patience.
    static func silent(onArrival: @escaping @Sendable () -> Void) -> WireFault {
        WireFault { _, _ throws(TransportError) in
            onArrival()
            // Long, as tests may have to wait for each other.
            do { try await Task.sleep(for: .seconds(120)) } catch {
                throw TransportError(.cancelled, "cancelled while waiting for the answer", phase: .afterSend)
            }
            throw TransportError(.timedOut, "no answer came", phase: .afterSend)
        }
    }

    /// What a proxy answers in the place of the provider: a page in HTML.
    static func page(_ status: HTTPStatus, retryAfter seconds: Int? = nil) -> WireFault {
        var headers: HTTPHeaders = ["Content-Type": "text/html"]
        headers["Retry-After"] = seconds.map { String($0) }
        return .response(
            HTTPResponse(status: status, headers: headers, body: Array("<html>\(status.rawValue)</html>".utf8)))
    }

    /// An answer of success with this body.
    static func body(_ text: String) -> WireFault {
        .response(HTTPResponse(headers: ["Content-Type": "application/json"], body: Array(text.utf8)))
    }

    static func response(_ response: HTTPResponse) -> WireFault { WireFault { _, _ in response } }

    /// Answers that repeat what they should not, wherever a provider's refusals say something.
    static func echoes(of texts: [String]) -> [WireFault] {
        let text = JSONValue.string(texts.joined(separator: " "))
        let words: JSONObject = ["code": text, "message": text, "detail": text]
        var flat = words
        for name in ["status", "errorCode", "errorMsg", "errorMessage", "traceId", "ver", "timestamp", "txnid", "id"] {
            flat.append(name, text)
        }
        var (nested, listed) = (flat, flat)
        nested.append("error", .object(words))
        listed.append("error", text)
        let bodies = [JSONValue.object(nested), .object(listed), .array([.object(flat)]), text].map { $0.bytes() }
        return [HTTPStatus.ok, .badRequest, .internalServerError].flatMap { status in
            bodies.map { .response(HTTPResponse(status: status, headers: ["X-Error": "refused"], body: $0)) }
        }
    }
}
