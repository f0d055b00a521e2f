public import AACore
import AACrypto
import AAModels
public import AATransport

/// What an FIU puts on a port for one AA: takes its notifications, after verifying each, and answers signed.
///
/// A notification is answered with success only once the inbox has it; if the inbox fails, the AA is told 503 and sends again.
/// Routes: POST /Consent/Notification, POST /FI/Notification, GET /Heartbeat. Source: ReBIT FIU API 2.0.0.
public struct ReBITNotificationReceiver: HTTPHandler {
    private let responder: ReBITResponder
    private let intake: NotificationIntake

    /// Listens for one AA.
    ///
    /// - Parameters:
    ///   - aggregator: The AA; what anybody else signs is refused.
    ///   - keys: Knows the AA's keys.
    ///   - signer: Signs our answers.
    ///   - inbox: Keeps what was verified.
    ///   - door: Who may come at all. A path token has no place here: the AA appends ReBIT's own paths.
    ///   - tokens: Verifies the sender's API key (`aa_api_key`); without, the signature alone decides.
    ///   - observer: Sees what was taken and what was refused.
    ///   - clock: Says what time it is, for our answers and for how old a notification may be.
    ///   - random: Makes the id of an answer to what had none.
    public init(
        aggregator: EntityID, keys: any VerificationKeySource, signer: any MessageSigner,
        inbox: any NotificationInbox, door: NotificationDoor = NotificationDoor(),
        tokens: PeerTokenVerifier? = nil,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource(),
        observer: any Observer = SilentObserver()
    ) {
        responder = ReBITResponder(signer: signer, clock: clock, random: random) {
            observer.observe(NotificationEvent.unsigned(from: aggregator))
        }
        let reader = ReBITNotificationReader(
            provider: aggregator, verifier: SignatureVerifier(keys: keys), tokens: tokens,
            responder: responder)
        intake = NotificationIntake(reader: reader, door: door, inbox: inbox, observer: observer)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        if request.method == .get, request.url.path.hasSuffix(ReBITPath.heartbeat) {
            guard intake.door.admits(request) else { return HTTPResponse(status: .forbidden) }
            return await responder.heartbeat()
        }
        return await intake.respond(to: request)
    }
}
