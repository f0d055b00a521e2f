import AACore
import AACrypto
import AAModels
import AATransport

/// Reads the notifications of an FIU module, signed if that was agreed on. The module looks at the status of an answer alone.
struct PerfiosNotificationReader: NotificationReader {
    let provider: EntityID
    let verifier: SignatureVerifier?
    let age: NotificationAge
    let clock: any WallClock
    /// References and a state, and no data.
    let maximumBytes = 1 << 20

    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification {
        guard request.method == .post else { throw Refusal(405, .invalidURI, "a notification is a POST") }
        let signature = request.headers[ReBITHeader.signature]
        try await verify(signature, request.body)
        let body: PerfiosNotification
        let id: MessageID
        do { body = try PerfiosNotification(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description)
        }
        do { id = try body.messageID() } catch { throw Refusal(503, .serviceUnavailable, "try again later") }
        let now = clock.now()
        try age.check(body.timestamp, at: now, of: id)
        let news = ProviderNotification(
            provider: provider, messageID: id, timestamp: body.timestamp ?? now,
            authenticity: verifier == nil ? .unauthenticated : .verified, content: body.content)
        return ReceivedNotification(news: news, raw: request.body, signature: signature, receivedAt: now)
    }

    private func verify(_ signature: String?, _ body: [UInt8]) async throws(Refusal) {
        guard let verifier else { return }
        do { try await verifier.verify(signature, of: provider, over: body) } catch {
            if error.isSourceFailure { throw Refusal(503, .serviceUnavailable, "try again later") }
            throw Refusal(401, .signatureDoesNotMatch, "x-jws-signature: \(error.reason)")
        }
    }

    func success(to notification: ReceivedNotification) async -> HTTPResponse { HTTPResponse() }

    func refusal(_ refusal: Refusal) async -> HTTPResponse {
        HTTPResponse(status: HTTPStatus(rawValue: refusal.status))
    }
}
