import AACore
import AACrypto
import AAModels
import AATransport

/// Reads Setu's notifications, which nothing signs, and answers in the form of ReBIT that v1 asked for; v2 asks for none.
struct SetuNotificationReader: NotificationReader {
    let provider: EntityID
    let signature: WebhookSignature?
    let age: NotificationAge
    let clock: any WallClock
    let random: any RandomSource
    /// FI_DATA_READY holds the data of all accounts, which comes no other time.
    let maximumBytes = 16 << 20

    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification {
        guard request.method == .post else { throw Refusal(405, .invalidURI, "a notification is a POST") }
        let code = try signature.map { signature throws(Refusal) in try signature.code(in: request) }
        let body: SetuWebhook
        let id: MessageID
        do { body = try SetuWebhook(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description)
        }
        do { id = try body.messageID() } catch { throw Refusal(503, .serviceUnavailable, "try again later") }
        let now = clock.now()
        try age.check(body.timestamp, at: now, of: id)
        let failure = body.error.map {
            NotifiedFailure(code: ErrorCode(rawValue: $0.code.rawValue), message: $0.message)
        }
        let news = ProviderNotification(
            provider: provider, messageID: id, timestamp: body.timestamp ?? now,
            authenticity: signature == nil || !body.isPlain ? .unauthenticated : .sharedSecret, content: body.content,
            failure: failure)
        return ReceivedNotification(news: news, raw: request.body, signature: code, receivedAt: now)
    }

    func success(to notification: ReceivedNotification) async -> HTTPResponse {
        let header = MessageHeader(timestamp: clock.now(), messageID: notification.news.messageID)
        return answer(NotificationResponse(header: header), .ok)
    }

    func refusal(_ refusal: Refusal) async -> HTTPResponse {
        answer(
            refusal.body(at: clock.now(), fallback: MessageID(random.uuid())), HTTPStatus(rawValue: refusal.status))
    }

    private func answer(_ body: some Message, _ status: HTTPStatus) -> HTTPResponse {
        HTTPResponse(status: status, headers: [ReBITHeader.contentType: "application/json"], body: body.bytes)
    }
}
