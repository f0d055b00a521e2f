public import AACore
public import AAModels
public import AAProviders
public import AAStore

/// Brings consents from a request to an agreed artefact, and keeps their state.
public struct ConsentFlow<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    private let context: FlowContext<Store>
    private let records: ConsentRecords<Store>

    /// Works with the given parts.
    public init(_ context: FlowContext<Store>) {
        self.context = context
        records = ConsentRecords(context: context)
    }

    /// Asks a customer for consent.
    ///
    /// - Throws: ``AAFlowError/Code/rulesBroken``, before anything is sent, if an AA would refuse the terms, by the request's fair
    ///   use template too, if it names one. When the store fails
    ///   after the provider took the request, the error holds the handle.
    public func request(_ request: ConsentRequest) async throws(AAFlowError) -> ConsentTicket {
        let detail = request.detail
        let broken = detail.terms.brokenRules().filter { $0.severity == .refused }
        guard broken.isEmpty else {
            throw AAFlowError(.rulesBroken, broken.map(\.description).joined(separator: "; "))
        }
        let requestedAt = context.clock.now()
        let beyond = request.fairUseViolations(on: requestedAt.date(in: .india))
        guard beyond.isEmpty else {
            throw AAFlowError(.rulesBroken, "fair use: " + beyond.map(\.description).joined(separator: "; "))
        }
        let ticket = try await context.asking { provider throws(ProviderError) in
            try await provider.requestConsent(request)
        }
        context.observer.observe(FlowEvent.consentRequested(ticket.handle))
        let record = ConsentRecord(
            handle: ticket.handle, provider: context.provider.id, customer: ticket.customer, terms: detail.terms,
            requestedAt: requestedAt)
        try await context.storing(of: ticket.handle) { store throws(AAStoreError) in try await store.insert(record) }
        return ticket
    }

    /// Asks a customer for consent, with nothing beside the terms.
    ///
    /// - Throws: as for a request.
    public func request(_ detail: ConsentDetail) async throws(AAFlowError) -> ConsentTicket {
        try await request(ConsentRequest(detail))
    }

    /// Takes the news of a notification about a consent of this provider.
    ///
    /// A notification that proves nothing of its sender is a hint: the state is read back from the provider. Where nothing can be
    /// asked, it is all there is and taken as it is; the door it came through must guard it.
    ///
    /// - Returns: whether the news was about a consent that we know; if not, it may be about one that is just being recorded.
    @discardableResult
    public func receive(_ news: ProviderNotification) async throws(AAFlowError) -> Bool {
        guard case .consent(let id, let handle, let status) = news.content, news.provider == context.provider.id,
            let record = try await records.find(id, handle), record.provider == news.provider
        else { return false }
        let canPoll = context.provider.capabilities.canPollConsent
        if news.authenticity == .unauthenticated, canPoll {
            try await refresh(record.handle)
        } else if let event = ConsentMachine.Event(
            status, id ?? record.state.consentID, after: canPoll ? nil : record.state)
        {
            try await records.apply(event, to: record.handle, at: news.timestamp)
        }
        return true
    }

    /// Reads a consent's state back from the provider, where it can be asked: what became of the request, or of the consent.
    public func refresh(_ handle: ConsentHandle) async throws(AAFlowError) {
        let record = try await records.known(handle)
        guard context.provider.capabilities.canPollConsent else { return }
        switch record.state {
        case .ended: return
        case .active(let id), .paused(let id):
            let consent = try await verified(id, of: record)
            if let event = ConsentMachine.Event(consent.status, id) {
                try await records.apply(event, to: handle, at: consent.asOf)
            }
        case .requested:
            let report = try await context.asking(of: handle) { provider throws(ProviderError) in
                try await provider.outcome(of: handle)
            }
            if let event = ConsentMachine.Event(report.outcome) {
                try await records.apply(event, to: handle, at: report.asOf)
            }
        }
    }

    /// The agreed artefact, fetched and verified the first time. Where the provider shows none, it is what was asked for, with
    /// accounts that only the data will name.
    ///
    /// - Throws: ``AAFlowError/Code/consentNotUsable`` unless the consent is active and its time is not over, and
    ///   ``AAFlowError/Code/consentExceedsRequest`` if it says more than was asked for.
    public func agreed(_ handle: ConsentHandle) async throws(AAFlowError) -> AgreedConsent {
        let record = try await records.known(handle)
        guard case .active(let id) = record.state else { throw unusable(record) }
        if record.agreed == nil {
            let agreed =
                context.provider.capabilities.canPollConsent
                ? try await artefact(id, of: record) : record.agreed(as: id, by: context.provider.id)
            try await context.storing(of: handle) { store throws(AAStoreError) in
                try await store.updateConsent(of: handle) { $0.agreed = agreed }
            }
            context.observer.observe(FlowEvent.consentVerified(handle, accounts: agreed.content.accounts.count))
        }
        return try await usable(handle)
    }

    /// The agreed artefact, if data may be asked for under it now.
    ///
    /// - Throws: ``AAFlowError/Code/consentNotUsable`` unless it was fetched, the consent is active, and its time is not over.
    public func usable(_ handle: ConsentHandle) async throws(AAFlowError) -> AgreedConsent {
        let record = try await records.known(handle)
        guard case .active = record.state, let agreed = record.agreed else { throw unusable(record) }
        let (now, terms) = (context.clock.now(), agreed.content.terms)
        guard now < terms.consentExpiry, terms.consentStart <= now.adding(MessageWindow.tolerance) else {
            throw AAFlowError(.consentNotUsable, "the consent's time is over, or not yet come", handle: handle)
        }
        return agreed
    }

    /// Takes a consent back on the FIU's side, and reads back what came of it.
    ///
    /// - Throws: ``AAFlowError/Code/unsupported`` where only the customer can.
    public func revoke(_ handle: ConsentHandle) async throws(AAFlowError) {
        let record = try await records.known(handle)
        guard context.provider.capabilities.revocation != .none else {
            throw AAFlowError(.unsupported, "only the customer can revoke, at the AA", handle: handle)
        }
        guard let id = record.state.consentID else { throw unusable(record) }
        do {
            try await context.asking(of: handle) { provider throws(ProviderError) in try await provider.revoke(id) }
        } catch {
            // The customer may have been faster, and then it is done.
            guard error.code == .consentNotUsable else { throw error }
            try await refresh(handle)
            guard case .ended = try await state(of: handle) else { throw error }
            return
        }
        try await refresh(handle)
    }

    /// What a consent is now.
    public func state(of handle: ConsentHandle) async throws(AAFlowError) -> ConsentState {
        try await records.known(handle).state
    }

    private func artefact(_ id: ConsentID, of record: ConsentRecord) async throws(AAFlowError) -> AgreedConsent {
        let consent = try await verified(id, of: record)
        let departures = consent.agreed.content.terms.departures(from: record.terms)
        guard departures.isEmpty else {
            throw AAFlowError(
                .consentExceedsRequest,
                "the signed consent departs from the request in "
                    + departures.joined(separator: ", "), handle: record.handle)
        }
        if let event = ConsentMachine.Event(consent.status, id) {
            try await records.apply(event, to: record.handle, at: consent.asOf)
        }
        return consent.agreed
    }

    private func verified(_ id: ConsentID, of record: ConsentRecord) async throws(AAFlowError) -> VerifiedConsent {
        let ticket = ConsentTicket(handle: record.handle, customer: record.customer, terms: record.terms)
        return try await context.asking(of: record.handle) { provider throws(ProviderError) in
            try await provider.consent(id, for: ticket)
        }
    }

    private func unusable(_ record: ConsentRecord) -> AAFlowError {
        var retry = RetryAdvice.never
        if case .ended = record.state { retry = .withNewRequest }
        return AAFlowError(
            .consentNotUsable, "the consent is \(record.state.name)", retry: retry, handle: record.handle)
    }
}

extension ConsentRecord {
    /// What was asked for, as what was agreed on: where a provider shows no artefact, a customer can only agree to all of it.
    fileprivate func agreed(as id: ConsentID, by provider: EntityID) -> AgreedConsent {
        AgreedConsent(
            id: id,
            content: SignedConsent(
                terms: terms, dataProvider: ConsentParty(id: provider, kind: .accountAggregator), customer: customer,
                accounts: []),
            digitalSignature: nil)
    }
}

extension ConsentRequest {
    /// What goes beyond the template that the request names, by the rules of a day. Without a name nothing is checked: which
    /// templates an FIU is listed for, only it and the AAs know.
    fileprivate func fairUseViolations(on day: CalendarDate) -> [FairUseViolation] {
        guard let template, let edition = FairUseEdition.inForce(on: day) else { return [] }
        return edition.lint(detail.terms, as: template).violations
    }
}
