public import AACore
public import AATransport

/// What an FIU puts on a port for Perfios Insights and its hosted journey: takes callbacks of every kind.
///
/// Perfios signs none of them, so what comes is ``ProviderCapabilities/Authenticity/unauthenticated``: read the state back before it
/// is acted on. Let in the addresses that Perfios names, and give it a URL that ends in a secret (``NotificationDoor``). A callback is
/// answered with 200 only once the inbox has it, and with 503 if the inbox fails. What it says beyond its ids is read from the body
/// that was kept, by ``PerfiosCallback``.
public struct PerfiosCallbackReceiver: HTTPHandler {
    private let intake: NotificationIntake

    /// Listens for Perfios.
    ///
    /// - Parameters:
    ///   - provider: What Perfios is called in the client's configuration: by default that of Insights; the hosted journey's is
    ///     `perfios-hosted`.
    ///   - inbox: Keeps what came.
    ///   - door: Who may come.
    ///   - clock: Says what time it is.
    ///   - observer: Sees what was taken and what was refused.
    public init(
        provider: EntityID = "perfios-insights", inbox: any NotificationInbox, door: NotificationDoor,
        clock: any WallClock = SystemWallClock(), observer: any Observer = SilentObserver()
    ) {
        let reader = PerfiosCallbackReader(provider: provider, clock: clock)
        intake = NotificationIntake(reader: reader, door: door, inbox: inbox, observer: observer)
    }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse { await intake.respond(to: request) }
}
