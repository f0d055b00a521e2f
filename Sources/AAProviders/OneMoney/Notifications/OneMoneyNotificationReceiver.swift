public import AACore
public import AATransport

/// What an FIU puts on a port for MoneyOne's FinPro: takes its notifications of types 1 and 2.
///
/// With the secret of MoneyOne's portal (``OneMoneyConfiguration/webhookSignature``) they are
/// ``ProviderCapabilities/Authenticity/sharedSecret``, and what has no code, or a wrong one, is refused. Without a secret they are ``ProviderCapabilities/Authenticity/unauthenticated``, and a flow reads the state back before it acts. A
/// notification is answered with success only once the inbox has it, and with 503 if the inbox fails; FinPro sends again then.
public struct OneMoneyNotificationReceiver: HTTPHandler {
    private let intake: NotificationIntake

    /// Listens for FinPro.
    ///
    /// - Parameters:
    ///   - configuration: That of the provider: what FinPro is called, and how its notifications prove where they come from.
    ///   - inbox: Keeps what came.
    ///   - door: Who may come. FinPro's addresses are not documented.
    ///   - maximumAge: From when on a notification is too old to be taken. One that is sent again keeps its time.
    ///   - clock: Says what time it is.
    ///   - observer: Sees what was taken and what was refused.
    public init(
        _ configuration: OneMoneyConfiguration, inbox: any NotificationInbox, door: NotificationDoor,
        maximumAge: Duration = .seconds(86_400), clock: any WallClock = SystemWallClock(),
        observer: any Observer = SilentObserver()
    ) {
        let reader = OneMoneyNotificationReader(
            provider: configuration.id, signature: configuration.webhookSignature,
            age: NotificationAge(maximum: maximumAge), clock: clock)
        intake = NotificationIntake(reader: reader, door: door, inbox: inbox, observer: observer)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse { await intake.respond(to: request) }
}
