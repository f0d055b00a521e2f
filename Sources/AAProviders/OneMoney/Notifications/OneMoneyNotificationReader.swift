import AACore
import AACrypto
import AAModels
import AATransport

/// Reads FinPro's notifications, which a code over the body may prove, and answers in FinPro's own form.
struct OneMoneyNotificationReader: NotificationReader {
    let provider: EntityID
    let signature: WebhookSignature?
    let age: NotificationAge
    let clock: any WallClock
    /// A DATA_PUSH holds the data of all accounts.
    let maximumBytes = 16 << 20

    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification {
        guard request.method == .post else { throw Refusal(405, .invalidURI, "a notification is a POST") }
        let code = try signature.map { signature throws(Refusal) in try signature.code(in: request) }
        let event: OneMoneyEvent
        let id: MessageID
        do { event = try OneMoneyEvent(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description)
        }
        do { id = try event.messageID() } catch { throw Refusal(503, .serviceUnavailable, "try again later") }
        let now = clock.now()
        try age.check(event.timestamp, at: now, of: id)
        let news = ProviderNotification(
            provider: provider, messageID: id, timestamp: event.timestamp ?? now,
            authenticity: signature == nil || !event.isPlain ? .unauthenticated : .sharedSecret,
            content: event.content, failure: event.failure)
        return ReceivedNotification(news: news, raw: request.body, signature: code, receivedAt: now)
    }

    func success(to notification: ReceivedNotification) async -> HTTPResponse { answer(["status": "success"], .ok) }

    func refusal(_ refusal: Refusal) async -> HTTPResponse {
        answer(
            [
                "status": "failure", "timestamp": clock.now().json, "errorCode": refusal.code.json,
                "errorMsg": .string(refusal.message),
            ], HTTPStatus(rawValue: refusal.status))
    }

    private func answer(_ body: JSONObject, _ status: HTTPStatus) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "application/json"], body: JSONValue.object(body).bytes())
    }
}
