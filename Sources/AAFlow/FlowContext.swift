public import AACore
public import AAProviders
public import AAStore

/// What flows work with. One serves all customers of a provider: it also knows what is under way, which is not to be done twice.
public struct FlowContext<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    /// Who is asked.
    public let provider: any AccountAggregatorProvider
    /// Where everything is kept.
    public let store: Store
    /// What time it is.
    public let clock: any WallClock
    /// Who looks on.
    public let observer: any Observer
    let deliveriesUnderWay = DeliveriesUnderWay()
    let followUps = FollowUps()

    /// Joins the parts.
    public init(
        provider: any AccountAggregatorProvider, store: Store, clock: any WallClock = SystemWallClock(),
        observer: any Observer = SilentObserver()
    ) {
        self.provider = provider
        self.store = store
        self.clock = clock
        self.observer = observer
    }

    /// Calls the provider; its failure becomes the flow's, and names what it is about.
    func asking<Answer>(
        of handle: ConsentHandle? = nil, session: SessionID? = nil,
        _ call: (any AccountAggregatorProvider) async throws(ProviderError) -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call(provider) } catch {
            let code: AAFlowError.Code =
                switch error.code {
                case .cancelled: .cancelled
                case .consentNotUsable, .consentExhausted: .consentNotUsable
                case .unsupported: .unsupported
                default: .providerFailed
                }
            throw AAFlowError(
                code, error.description, retry: error.retry, cause: error, handle: handle, session: session)
        }
    }

    /// Calls the store; its failure becomes the flow's, and names what it is about.
    func storing<Answer>(
        of handle: ConsentHandle? = nil, session: SessionID? = nil,
        _ call: (Store) async throws(AAStoreError) -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call(store) } catch {
            throw AAFlowError(
                .storeFailed, error.description, retry: error.retry, cause: error, handle: handle, session: session)
        }
    }
}
