public import AACore
public import AAModels
public import AATransport

/// Perfios' hosted FIU module in front of its own AA (Anumati), which asks for consent and fetches by itself.
///
/// The module has no way to ask how things are: its two notifications tell, and a data session is known by the one that brings its id
/// and secret. As they come in any order, and one of them without the AA's consent id, the module's own reference of the whole way
/// (`moduleReference`) stands for both the ``ConsentTicket/handle`` and the consent's id.
public struct PerfiosProvider: AccountAggregatorProvider {
    let configuration: PerfiosConfiguration
    let endpoints: PerfiosEndpoints
    let exchange: GatewayExchange
    let clock: any WallClock
    private let random: any RandomSource

    /// Speaks to the module of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where the module is and who we are to it.
    ///   - transport: Reaches the module. It sees our secret on each request. A `Retry` in it repeats a request for consent, which has a
    ///     key for that, and never a fetch.
    ///   - clock: Says what time it is: the module refuses a range that ends in the future.
    ///   - random: Makes the key of a request for consent that has none.
    public init(
        _ configuration: PerfiosConfiguration, transport: some HTTPTransport, clock: some WallClock = SystemWallClock(),
        random: some RandomSource = SystemRandomSource()
    ) {
        self.configuration = configuration
        self.clock = clock
        self.random = random
        endpoints = PerfiosEndpoints(configuration: configuration)
        exchange = GatewayExchange(
            provider: configuration.id, dialect: PerfiosModuleDialect(), transport: transport, clock: clock)
    }

    /// What the module is called in records and errors.
    public var id: EntityID { configuration.id }

    /// What the module can do.
    public var capabilities: ProviderCapabilities {
        .perfios(keys: configuration.keys, signsNotifications: configuration.signsNotifications)
    }

    /// POST /module/initiate/consent
    ///
    /// The same `ConsentRequest.idempotencyKey` begins the same journey: hand one in and keep it, so that a request whose answer was
    /// lost can be made again without asking the customer twice. The module has no place for `consentStart`, `consentMode` and
    /// `consentTypes`: it adds what it was set up with.
    ///
    /// - Throws: ``ProviderError/Code/invalidRequest``, before anything is sent, for what the module is known to refuse.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try request.require(only: ConsentRequest.Member.ofPerfios, at: id)
        let asked = PerfiosConsentRequest(
            detail: request.detail, idempotencyKey: request.idempotencyKey ?? random.uuid(),
            configuration: configuration, askedAt: clock.now())
        if let breaches = PerfiosConsentRules.breaches(of: asked) {
            throw ProviderError(.invalidRequest, .requestConsent, id, breaches)
        }
        let answer = try await exchange.send(.requestConsent, expecting: PerfiosJourney.self) {
            endpoints.requestConsent(asked)
        }
        guard let redirect = answer.body.redirectURL else {
            throw answer.failure.malformed("the answer has no redirectUrl, and the customer nowhere to decide")
        }
        try answer.failure.check(redirect: redirect, under: configuration.customerDomains, of: "Perfios")
        return ConsentTicket(
            handle: answer.body.moduleReference,
            customer: CustomerAddress("\(asked.customer.mobile)@\(configuration.aggregator)"), redirect: redirect,
            terms: request.detail.terms)
    }
}
