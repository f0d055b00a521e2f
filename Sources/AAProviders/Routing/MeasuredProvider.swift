public import AACore
public import AACrypto
public import AAModels

/// A provider whose calls tell ``ProviderHealth`` how it does. It changes nothing else.
public struct MeasuredProvider: AccountAggregatorProvider {
    let base: any AccountAggregatorProvider
    let health: ProviderHealth
    let clock: any WallClock

    /// Looks at the calls to a provider.
    public init(
        _ base: any AccountAggregatorProvider, health: ProviderHealth, clock: any WallClock = SystemWallClock()
    ) {
        self.base = base
        self.health = health
        self.clock = clock
    }

    /// The provider's.
    public var id: EntityID { base.id }
    /// The provider's.
    public var capabilities: ProviderCapabilities { base.capabilities }

    /// As the provider does.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try await measured(.consent) { () async throws(ProviderError) in try await base.requestConsent(request) }
    }

    /// As the provider does.
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        try await measured(.consent) { () async throws(ProviderError) in try await base.outcome(of: handle) }
    }

    /// As the provider does.
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        try await measured(.consent) { () async throws(ProviderError) in try await base.consent(id, for: ticket) }
    }

    /// As the provider does.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        try await measured(.session) { () async throws(ProviderError) in
            try await base.startSession(under: consent, range: range, keys: keys)
        }
    }

    /// As the provider does.
    public func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {
        try await measured(.session) { () async throws(ProviderError) in
            try await base.prepareSession(under: consent, keys: keys)
        }
    }

    /// As the provider does.
    public func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        try await base.sessions(under: consent)
    }

    /// As the provider does. That it has nothing to give says something of FIPs, which the delivery names.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        do { return try await base.fetch(session) } catch {
            if error.isOfProvider { health.record(.data, succeeded: false, at: id, time: clock.now()) }
            throw error
        }
    }

    /// As the provider does; each FIP whose account came did well.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let accounts = try base.accounts(in: delivery, under: consent)
        for fip in Set(accounts.map(\.fip)) {
            health.record(succeeded: true, in: delivery.session, at: id, fip: fip, time: clock.now())
        }
        return accounts
    }

    /// As the provider does; a FIP that let an account time out did badly. That one was denied is no fault.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? {
        let report = try base.report(in: delivery)
        for response in report?.responses ?? [] where response.accounts.contains(where: { $0.status == .timeout }) {
            health.record(succeeded: false, in: delivery.session, at: id, fip: response.fip, time: clock.now())
        }
        return report
    }

    /// As the provider does.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) { try await base.revoke(consent) }

    /// As the provider does.
    public func isUp() async throws(ProviderError) -> Bool { try await base.isUp() }

    private func measured<Answer>(
        _ event: HealthEvent, _ call: () async throws(ProviderError) -> Answer
    ) async throws(ProviderError) -> Answer {
        do {
            let answer = try await call()
            health.record(event, succeeded: true, at: id, time: clock.now())
            return answer
        } catch {
            if error.isOfProvider { health.record(event, succeeded: false, at: id, time: clock.now()) }
            throw error
        }
    }
}

extension ProviderError {
    /// Whether a failure says something of the provider, rather than of the request, the consent or the caller.
    var isOfProvider: Bool {
        [.transportFailed, .unavailable, .sessionFailed, .malformedAnswer, .mismatchedAnswer, .unverified].contains(
            code)
    }
}
