import AACore
import AACrypto
import AAModels
import AATransport

/// Reads what Perfios tells by itself, which nothing signs and nothing is known to be answered to but a status.
struct PerfiosCallbackReader: NotificationReader {
    let provider: EntityID
    let clock: any WallClock
    let maximumBytes = 1 << 20

    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification {
        guard request.method == .post else { throw Refusal(405, .invalidURI, "a callback is a POST") }
        let body: PerfiosCallback
        do { body = try PerfiosCallback(body: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description)
        }
        let digest: [UInt8]
        // Without an id of its own, the same words are the same news.
        do { digest = try SHA256.digest(body.json.bytes()) } catch {
            throw Refusal(503, .serviceUnavailable, "try again later")
        }
        let now = clock.now()
        let news = ProviderNotification(
            provider: provider, messageID: MessageID(Hex.encode(digest)), timestamp: now,
            authenticity: .unauthenticated, content: .session(body.news), failure: body.failure)
        return ReceivedNotification(news: news, raw: request.body, signature: nil, receivedAt: now)
    }

    func success(to notification: ReceivedNotification) async -> HTTPResponse { HTTPResponse() }

    func refusal(_ refusal: Refusal) async -> HTTPResponse {
        HTTPResponse(status: HTTPStatus(rawValue: refusal.status))
    }
}

extension PerfiosCallback {
    /// What it says in the words of all providers: a transaction is what stands for a session.
    var news: SessionNews {
        let status: FISessionStatus =
            switch state?.progress {
            case .completed?: code == nil || code == .noError ? .completed : .failed
            case .failed?: .failed
            default: code == nil || code == .noError ? .active : .failed
            }
        return SessionNews(session, status, handle: txnID.map { ConsentHandle($0) })
    }

    /// What went wrong, where it says so.
    var failure: NotifiedFailure? {
        let code = code == .noError ? nil : code?.rawValue
        let word = code ?? (state?.progress == .failed ? state?.rawValue : nil)
        return word.map { NotifiedFailure(code: ErrorCode(rawValue: $0), message: reason ?? "") }
    }
}
