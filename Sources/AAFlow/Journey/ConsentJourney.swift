public import AACore
import AACrypto
public import AAModels
public import AAProviders
public import AAStore

/// Takes one request for consent to typed data: the whole way, for one customer, in one call.
///
/// It waits by listening to the inbox, and asks the provider now and then in case a notification was lost. A pause of the consent
/// is waited out.
public struct ConsentJourney<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    let context: FlowContext<Store>
    let patience: Patience
    let consents: ConsentFlow<Store>
    let data: DataFlow<Store>
    private let reading: InboxReading<Store>

    /// Works with the given parts. Many journeys may share an inbox and a store.
    public init(
        _ context: FlowContext<Store>, inbox: any NotificationQueue, patience: Patience = Patience(),
        reader: FIReader = FIReader()
    ) {
        self.context = context
        self.patience = patience
        consents = ConsentFlow(context)
        data = DataFlow(context, reader: reader)
        reading = InboxReading(context: context, inbox: inbox, consents: consents, data: data)
    }

    /// Asks for consent, waits for the customer, fetches the data once.
    ///
    /// - Parameters:
    ///   - request: What is asked of whom.
    ///   - redirect: Shows the customer where to decide.
    /// - Returns: a document for each account that was delivered, and what is missing.
    /// - Throws: ``AAFlowError``; once the provider took the request, it holds the handle to ``resume(_:)`` with.
    public func run(
        _ request: ConsentRequest, redirect: (ConsentTicket) async -> Void
    ) async throws(AAFlowError) -> DataDelivery {
        let ticket = try await consents.request(request)
        await redirect(ticket)
        return try await resume(ticket.handle)
    }

    /// As for a request with nothing beside the terms.
    public func run(
        _ detail: ConsentDetail, redirect: (ConsentTicket) async -> Void
    ) async throws(AAFlowError) -> DataDelivery {
        try await run(ConsentRequest(detail), redirect: redirect)
    }

    /// Goes on with a request that was made before: waits for the customer, fetches the data once, in a new session. Where the
    /// provider begins sessions by itself, that is the youngest one that was not collected.
    public func resume(_ handle: ConsentHandle) async throws(AAFlowError) -> DataDelivery {
        let keys: SessionKeyPair
        do { keys = try SessionKeyPair() } catch {
            throw AAFlowError(.keysFailed, error.reason, cause: error, handle: handle)
        }
        defer { keys.destroy() }
        if try await providerBegins(handle),
            let delivery = try await deliveryOfBegunSession(under: handle, keys: keys)
        {
            return delivery
        }
        let session = try await session(under: handle, keys: keys)
        return try await delivery(of: session, under: handle, keys: keys)
    }

    /// A wait that begins now.
    func waiting(
        _ patience: Duration, _ handle: ConsentHandle, _ session: SessionID? = nil
    ) -> Waiting<Store> {
        Waiting(
            reading: reading, handle: handle, session: session,
            pace: Pace(from: context.clock.now(), patience: patience, interval: self.patience.pollInterval))
    }
}
