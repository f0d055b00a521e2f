public import AACore
public import AAModels

/// Chooses the provider for each new request for consent, and goes to the next one if it fails.
///
/// A consent stays with the provider that took its request: ``provider(_:)`` gives that one for everything that follows.
public struct ProviderRouter: Sendable {
    /// A request that was taken.
    public struct Routed: Sendable {
        /// The request's ticket.
        public let ticket: ConsentTicket
        /// Who took it.
        public let provider: any AccountAggregatorProvider
        /// Why that one.
        public let decision: RoutingDecision
    }

    /// No provider took a request.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// What was tried.
        public let decision: RoutingDecision
        /// The last provider's error; `nil` if there was none to ask.
        public let cause: ProviderError?

        /// `no provider took the request: …`
        public var description: String { "no provider took the request: \(cause?.description ?? "none can")" }
    }

    /// How they do.
    public let health: ProviderHealth
    private let providers: [MeasuredProvider]
    private let clock: any WallClock

    /// Chooses from `providers`, whose ids differ; of two that do equally well the earlier is chosen.
    public init(
        _ providers: [any AccountAggregatorProvider], health: ProviderHealth = ProviderHealth(),
        clock: any WallClock = SystemWallClock()
    ) {
        precondition(Set(providers.map(\.id)).count == providers.count, "two providers have one id")
        self.health = health
        self.clock = clock
        self.providers = providers.map { MeasuredProvider($0, health: health, clock: clock) }
    }

    /// The provider of a consent, whose calls are measured.
    public func provider(_ id: EntityID) -> (any AccountAggregatorProvider)? { providers.first { $0.id == id } }

    /// Who would be asked, in which order, and why. Asks nobody. `suits` says what the host needs of a provider, such as that a
    /// consent can be revoked.
    public func decision(
        for request: ConsentRequest, where suits: (ProviderCapabilities) -> Bool = { _ in true }
    ) -> RoutingDecision {
        let now = clock.now()
        let candidates = providers.filter { suits($0.capabilities) }.map { candidate($0.id, request, at: now) }
        let best = candidates.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        return RoutingDecision(time: now, candidates: best.map(\.element), chosen: nil)
    }

    /// Asks the best provider, and the next one if that fails. A request that got no clear answer may stand at the first one all the
    /// same: without its link the customer is not led there, and it expires; the decision says so.
    ///
    /// - Throws: ``Failure`` with the error of the last one.
    public func requestConsent(
        _ request: ConsentRequest, where suits: (ProviderCapabilities) -> Bool = { _ in true }
    ) async throws(Failure) -> Routed {
        var decision = decision(for: request, where: suits)
        var cause: ProviderError?
        for index in decision.candidates.indices {
            guard let provider = provider(decision.candidates[index].provider) else { continue }
            do {
                let ticket = try await provider.requestConsent(request)
                decision.chosen = provider.id
                return Routed(ticket: ticket, provider: provider, decision: decision)
            } catch {
                decision.candidates[index].refusal = error.code
                decision.candidates[index].mayHaveTaken = error.mayHaveBeenCarriedOut
                cause = error
                guard error.allowsAnother else { throw Failure(decision: decision, cause: error) }
            }
        }
        throw Failure(decision: decision, cause: cause)
    }

    private func candidate(_ id: EntityID, _ request: ConsentRequest, at now: Timestamp) -> RoutingDecision.Candidate {
        let fips: [EntityID?] = request.fips.isEmpty ? [nil] : request.fips
        let events: [(HealthEvent, EntityID?)] = [(.consent, nil), (.session, nil)] + fips.map { (.data, $0) }
        let parts = events.map { event, fip in
            RoutingDecision.Part(event: event, fip: fip, score: health.score(event, at: id, fip: fip, time: now))
        }
        return RoutingDecision.Candidate(
            provider: id, score: parts.reduce(1) { $0 * $1.score.value }, parts: parts)
    }
}

extension ProviderError {
    /// Whether another provider may do better: what was wrong is this one, or that it has no place for the request.
    fileprivate var allowsAnother: Bool {
        isOfProvider || [.unsupported, .unauthorized, .signingFailed].contains(code)
    }
}
