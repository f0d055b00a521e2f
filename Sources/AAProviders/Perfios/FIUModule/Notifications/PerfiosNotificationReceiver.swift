public import AACore
public import AATransport

/// What an FIU puts on a port for a Perfios FIU module: takes both of its notifications, at one address or two.
///
/// Usually nothing proves who sent them, and nothing can be asked: they are all there is. So give Perfios an address that cannot be
/// guessed (``NotificationDoor``), or agree on signatures. A notification is answered with success only once the inbox has it, and
/// with 503 if the inbox fails. The secret in one is good for the data of a customer: an inbox keeps it as it keeps data.
public struct PerfiosNotificationReceiver: HTTPHandler {
    private let intake: NotificationIntake

    /// Listens for a module.
    ///
    /// - Parameters:
    ///   - provider: What the module is called in the provider's configuration.
    ///   - inbox: Keeps what came.
    ///   - door: Who may come.
    ///   - keys: Knows the key that `x-jws-signature` is made with, as that of `provider`; what is not signed by it is then refused. The
    ///     form is taken to be ReBIT's, a detached JWS over the body.
    ///   - maximumAge: From when on a notification is too old to be taken, if it says when it was made.
    ///   - clock: Says what time it is.
    ///   - observer: Sees what was taken and what was refused.
    public init(
        provider: EntityID = "perfios", inbox: any NotificationInbox, door: NotificationDoor,
        keys: (any VerificationKeySource)? = nil, maximumAge: Duration = .seconds(86_400),
        clock: any WallClock = SystemWallClock(), observer: any Observer = SilentObserver()
    ) {
        let reader = PerfiosNotificationReader(
            provider: provider, verifier: keys.map { SignatureVerifier(keys: $0) },
            age: NotificationAge(maximum: maximumAge),
            clock: clock)
        intake = NotificationIntake(reader: reader, door: door, inbox: inbox, observer: observer)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse { await intake.respond(to: request) }
}
