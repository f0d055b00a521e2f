import AACore
import AACrypto
import AAModels
import AATransport

/// Reads an AA's notifications, each signed, and answers signed. Source: ReBIT FIU API 2.0.0.
struct ReBITNotificationReader: NotificationReader {
    let provider: EntityID
    let verifier: SignatureVerifier
    let tokens: PeerTokenVerifier?
    let responder: ReBITResponder
    /// States of accounts, and no data.
    let maximumBytes = 1 << 20

    func read(_ request: HTTPRequest) async throws(Refusal) -> ReceivedNotification {
        do throws(Refusal) {
            switch (request.method, request.url.path) {
            case (.post, let path) where path.hasSuffix(ReBITPath.consentNotification):
                return try await read(request, as: ConsentStatusNotification.self)
            case (.post, let path) where path.hasSuffix(ReBITPath.fiNotification):
                return try await read(request, as: FIStatusNotification.self)
            default:
                throw Refusal(404, .invalidURI, "no such path")
            }
        } catch { throw error.inVersion(ofBody: request.body) }
    }

    private func read<Body: VerifiableNotification>(
        _ request: HTTPRequest, as type: Body.Type
    ) async throws(Refusal) -> ReceivedNotification {
        let now = responder.clock.now()
        try await tokens?.check(request.headers[ReBITHeader.aaAPIKey], of: provider, at: now)
        let signature = request.headers[ReBITHeader.signature]
        do { try await verifier.verify(signature, of: provider, over: request.body) } catch {
            if error.isSourceFailure { throw Refusal(503, .serviceUnavailable, "try again later") }
            throw Refusal(400, .signatureDoesNotMatch, "x-jws-signature: \(error.reason)")
        }
        let body: Body
        do { body = try Body(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description, messageID: MessageID(ofBody: request.body))
        }
        try NotificationCheck(aggregator: provider, now: now).check(body)
        let news = ProviderNotification(
            provider: provider, messageID: body.header.messageID, timestamp: body.header.timestamp,
            authenticity: .verified, content: body.content)
        return ReceivedNotification(news: news, raw: request.body, signature: signature, receivedAt: now)
    }

    /// In the version of the notification, which was read before.
    func success(to notification: ReceivedNotification) async -> HTTPResponse {
        await responder.success(
            to: MessageHeader(
                version: APIVersion(ofBody: notification.raw) ?? .v2, timestamp: notification.news.timestamp,
                messageID: notification.news.messageID))
    }

    func refusal(_ refusal: Refusal) async -> HTTPResponse { await responder.refusal(refusal) }
}
