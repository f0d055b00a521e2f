public import AACore
import AACrypto
import AAModels
public import AATransport

/// What an FIU puts on a port for one AA: takes its notifications, after verifying each, and answers signed.
///
/// A notification is answered with success only once the inbox has it; if the inbox fails, the AA is told 503 and sends again.
/// Routes: POST /Consent/Notification, POST /FI/Notification, GET /Heartbeat. Source: ReBIT FIU API 2.0.0.
public struct ReBITNotificationReceiver: HTTPHandler {
    private let aggregator: EntityID
    private let verifier: SignatureVerifier
    private let inbox: any NotificationInbox
    private let responder: ReBITResponder
    private let observer: any Observer

    /// The most bytes of a notification.
    static let maximumBytes = 1 << 20

    /// Listens for one AA.
    ///
    /// - Parameters:
    ///   - aggregator: The AA; what anybody else signs is refused.
    ///   - keys: Knows the AA's keys.
    ///   - signer: Signs our answers.
    ///   - inbox: Keeps what was verified.
    ///   - observer: Sees what was taken and what was refused.
    ///   - clock: Says what time it is, for our answers and for how old a notification may be.
    ///   - random: Makes the id of an answer to what had none.
    public init(
        aggregator: EntityID, keys: any VerificationKeySource, signer: any MessageSigner,
        inbox: any NotificationInbox, clock: any WallClock = SystemWallClock(),
        random: any RandomSource = SystemRandomSource(), observer: any Observer = SilentObserver()
    ) {
        self.aggregator = aggregator
        self.inbox = inbox
        self.observer = observer
        verifier = SignatureVerifier(keys: keys)
        responder = ReBITResponder(signer: signer, clock: clock, random: random) {
            observer.observe(NotificationEvent.unsigned(from: aggregator))
        }
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        do throws(Refusal) {
            switch (request.method, request.url.path) {
            case (.get, let path) where path.hasSuffix(ReBITPath.heartbeat):
                return await responder.heartbeat()
            case (.post, let path) where path.hasSuffix(ReBITPath.consentNotification):
                return try await take(request, as: ConsentStatusNotification.self)
            case (.post, let path) where path.hasSuffix(ReBITPath.fiNotification):
                return try await take(request, as: FIStatusNotification.self)
            default:
                throw Refusal(404, .invalidURI, "no such path")
            }
        } catch {
            observer.observe(NotificationEvent.refused(error.code, reason: error.message, from: aggregator))
            return await responder.refusal(error)
        }
    }

    private func take<Body: VerifiableNotification>(
        _ request: HTTPRequest, as type: Body.Type
    ) async throws(Refusal) -> HTTPResponse {
        guard request.body.count <= Self.maximumBytes else {
            throw Refusal(413, .invalidRequest, "the body is too large")
        }
        let signature = request.headers[ReBITHeader.signature]
        do { try await verifier.verify(signature, of: aggregator, over: request.body) } catch {
            if error.isSourceFailure { throw Refusal(503, .serviceUnavailable, "try again later") }
            throw Refusal(400, .signatureDoesNotMatch, "x-jws-signature: \(error.reason)")
        }
        let body: Body
        do { body = try Body(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description, messageID: MessageID(ofBody: request.body))
        }
        let now = responder.clock.now()
        try NotificationCheck(aggregator: aggregator, now: now).check(body)
        let news = ProviderNotification(
            provider: aggregator, messageID: body.header.messageID, timestamp: body.header.timestamp,
            authenticity: .verified, content: body.content)
        let received = ReceivedNotification(news: news, raw: request.body, signature: signature, receivedAt: now)
        do { try await inbox.accept(received) } catch {
            throw Refusal(503, .serviceUnavailable, "try again later", messageID: body.header.messageID)
        }
        observer.observe(NotificationEvent.taken(body.header.messageID, from: aggregator))
        return await responder.success(to: body.header)
    }
}
