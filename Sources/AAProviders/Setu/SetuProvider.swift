public import AACore
public import AAModels
public import AATransport

/// Setu's gateway: one API in front of several AAs, which does ReBIT's signatures and encryption for us.
///
/// Setu signs nothing: what it answers over TLS is believed, and must name what was asked for. Its own id of a request for consent
/// is the consent's id too, so ``ConsentTicket/handle`` and the id in ``ConsentOutcome/approved(_:)`` are one text.
public struct SetuProvider: AccountAggregatorProvider {
    let configuration: SetuConfiguration
    let endpoints: SetuEndpoints
    let exchange: GatewayExchange
    let clock: any WallClock

    /// Speaks to the host of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where Setu is and who we are to it.
    ///   - transport: Reaches Setu and its token service. Its middlewares see each request as it is sent, with the token, and
    ///     the login with the secret: what they write down must leave both out. A retry there repeats a call with the token it has.
    ///   - clock: Says what time it is, for tokens and waits.
    public init(
        _ configuration: SetuConfiguration, transport: some HTTPTransport, clock: some WallClock = SystemWallClock()
    ) {
        self.configuration = configuration
        self.clock = clock
        endpoints = SetuEndpoints(configuration: configuration)
        var client: any HTTPTransport = transport
        if case .login(let pair, let url) = configuration.authentication {
            let source = HTTPTokenSource(SetuEndpoints.login(pair, at: url), over: transport, clock: clock)
            client = HTTPClient(transport: transport, middlewares: [BearerToken(source, clock: clock)])
        }
        exchange = GatewayExchange(
            provider: configuration.id, dialect: SetuDialect(), transport: client, clock: clock)
    }

    /// What Setu is called in records and errors.
    public var id: EntityID { configuration.id }

    /// What Setu can do.
    public var capabilities: ProviderCapabilities {
        .setu(configuration.version, fetchesByItself: configuration.fetchesByItself)
    }

    /// POST /v2/consents. What the request says goes before the options of the configuration.
    ///
    /// Of `providerOptions` Setu's own `context` and `enableAdditionalPhoneNumber` are known; the consent lasts as its terms say.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try request.require(only: ConsentRequest.Member.ofSetu, at: id)
        let options: SetuConsentOptions
        do { options = try configuration.options.overlaid(by: request) } catch {
            throw ProviderError(
                .invalidRequest, .requestConsent, id, "not sent: providerOptions: \(error)", cause: error)
        }
        return try await requestConsent(request.detail, options: options, pan: request.pan)
    }

    /// POST /v2/consents, with options of its own.
    ///
    /// - Parameters:
    ///   - detail: Who is asked for what.
    ///   - options: What else Setu is told.
    ///   - pan: The customer's PAN, which helps some FIPs to find accounts; v1 takes none.
    /// - Throws: ``ProviderError/Code/invalidRequest``, before anything is sent, for what Setu is known to refuse.
    public func requestConsent(
        _ detail: ConsentDetail, options: SetuConsentOptions, pan: String? = nil
    ) async throws(ProviderError) -> ConsentTicket {
        let hasMore = pan != nil || !options.tags.isEmpty || options.allowsAdditionalPhoneNumber != nil
        guard configuration.version == .v2 || !hasMore else {
            throw ProviderError(
                .unsupported, .requestConsent, id,
                "not sent: v1 of Setu's API has no place for pan, tags and enableAdditionalPhoneNumber; leave them out")
        }
        let request = SetuConsentRequest(detail: detail, options: options, pan: pan)
        if let breaches = SetuConsentRules.breaches(of: request) {
            throw ProviderError(.invalidRequest, .requestConsent, id, breaches)
        }
        let answer = try await exchange.send(.requestConsent, expecting: SetuConsent.self) {
            endpoints.createConsent(request)
        }
        let customer = answer.body.detail?.customer
        guard let asked = request.customer, customer.map({ $0.isAnswer(to: asked) }) != false else {
            throw answer.failure.mismatch("the customer is not the one that was asked")
        }
        try checkWebView(answer.body.url, answer.failure)
        return ConsentTicket(
            handle: ConsentHandle(answer.body.id.rawValue), customer: customer ?? CustomerAddress(asked),
            redirect: answer.body.url)
    }

    /// GET /v2/consents/{id}
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        let consent = try await read(ConsentID(handle.rawValue), for: .outcome).body
        return ConsentReport(consent.status.outcome(consent.id), asOf: nil)
    }

    /// GET /v2/consents/{id}
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        let answer = try await read(id, for: .consent)
        guard let customer = answer.body.detail?.customer, customer.isAnswer(to: ticket.customer.rawValue) else {
            throw answer.failure.mismatch("the customer of the consent is not the one that was asked")
        }
        let content = try SetuSignedConsent(user: configuration.user).content(of: answer.body, answer.failure)
        return VerifiedConsent(
            agreed: AgreedConsent(id: id, content: content, digitalSignature: nil),
            status: answer.body.status.consentStatus, use: nil, asOf: nil, signingInput: nil)
    }

    /// POST /v2/consents/{id}/revoke. It is done when the call returns; that it was done before is no error.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        try requireV2(.revoke, "only the customer can revoke, at the AA")
        do throws(ProviderError) {
            let answer = try await exchange.send(.revoke, expecting: SetuRevocation.self) {
                () throws(TransportError) in try endpoints.revoke(consent)
            }
            guard answer.body.status == .revoked else {
                throw answer.failure.mismatch("the consent is not said to be revoked")
            }
        } catch {
            // The answer to a first call may have been lost, and Setu refuses the second one.
            guard error.code == .consentNotUsable,
                let now = try? await read(consent, for: .revoke).body.status, now == .revoked
            else { throw error }
        }
    }

    /// Whether the list of FIPs is answered: Setu has no heartbeat.
    public func isUp() async throws(ProviderError) -> Bool {
        do {
            _ = try await exchange.send(.heartbeat, expecting: SetuFIPList.self) { endpoints.fips(SetuFIPQuery()) }
            return true
        } catch {
            guard error.code == .unavailable else { throw error }
            return false
        }
    }

    /// Refuses a call that v1 does not have.
    func requireV2(_ operation: ProviderOperation, _ wayAround: String) throws(ProviderError) {
        guard configuration.version == .v2 else {
            throw ProviderError(.unsupported, operation, id, "v1 of Setu's API has no such call; \(wayAround)")
        }
    }

    /// A consent, which must be the one that was asked for.
    func read(
        _ id: ConsentID, for operation: ProviderOperation
    ) async throws(ProviderError) -> GatewayExchange.Answer<SetuConsent> {
        let answer = try await exchange.send(operation, expecting: SetuConsent.self) { () throws(TransportError) in
            try endpoints.consent(id)
        }
        guard answer.body.id == id else { throw answer.failure.mismatch("id is not the one that was asked") }
        return answer
    }

    /// A customer is sent to Setu's web view and nowhere else.
    func checkWebView(_ url: String?, _ failure: ExchangeFailure) throws(ProviderError) {
        try failure.check(redirect: url, under: configuration.customerDomains, of: "Setu")
    }
}

extension CustomerAddress {
    /// Whether it can be what became of an address that was asked for: a bare number gets an AA once the customer chose one.
    fileprivate func isAnswer(to asked: String) -> Bool {
        let (own, asked) = (rawValue.split(separator: "@"), asked.split(separator: "@"))
        return own.first == asked.first && (asked.count < 2 || own.count < 2 || own[1] == asked[1])
    }
}
