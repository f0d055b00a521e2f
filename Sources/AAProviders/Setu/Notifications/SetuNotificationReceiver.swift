public import AACore
public import AATransport

/// What an FIU puts on a port for Setu: takes its notifications of every kind.
///
/// Setu signs nothing and documents no addresses, so what comes is ``ProviderCapabilities/Authenticity/unauthenticated``: a flow
/// reads the state back before it acts. Give Setu an address that cannot be guessed (``NotificationDoor``). A notification
/// is answered with success only once the inbox has it, and with 503 if the inbox fails. Setu does not send again as
/// documented, so whoever waits asks from time to time as well.
public struct SetuNotificationReceiver: HTTPHandler {
    private let intake: NotificationIntake

    /// Listens for Setu.
    ///
    /// - Parameters:
    ///   - provider: What Setu is called in the provider's configuration.
    ///   - inbox: Keeps what came.
    ///   - door: Who may come.
    ///   - signature: A code in a header, if Setu was seen to send one; what has none is then refused. Public code knows
    ///     `x-setu-signature`; Setu's documents do not, and its sandbox does not send it.
    ///   - maximumAge: From when on a notification is too old to be taken.
    ///   - clock: Says what time it is.
    ///   - random: Makes the id of an answer to what had none.
    ///   - observer: Sees what was taken and what was refused.
    public init(
        provider: EntityID = "setu", inbox: any NotificationInbox, door: NotificationDoor,
        signature: WebhookSignature? = nil, maximumAge: Duration = .seconds(86_400),
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource(),
        observer: any Observer = SilentObserver()
    ) {
        let reader = SetuNotificationReader(
            provider: provider, signature: signature, age: NotificationAge(maximum: maximumAge), clock: clock,
            random: random)
        intake = NotificationIntake(reader: reader, door: door, inbox: inbox, observer: observer)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse { await intake.respond(to: request) }
}
