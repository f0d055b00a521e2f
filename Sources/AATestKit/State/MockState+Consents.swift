import AACore
import AACrypto
import AAModels
import AAProviders

extension MockState {
    mutating func take(_ request: ConsentRequest) throws(ProviderError) -> ConsentTicket {
        if let members = profile.members { try request.require(only: members, at: id) }
        let detail = request.detail
        if profile.has(.knowsIdempotencyKeys), let key = request.idempotencyKey,
            let known = consents.values.first(where: { $0.idempotencyKey == key })
        {
            return known.ticket
        }
        let handle = ConsentHandle(next("handle"))
        let showsTerms = capabilities.canPollConsent && !capabilities.templateConsent
        let ticket = ConsentTicket(
            handle: handle, customer: address(of: detail.customer),
            redirect: profile.has(.redirects) ? "https://\(id).example/\(handle)" : nil,
            terms: showsTerms ? nil : detail.terms)
        consents[handle] = MockConsent(ticket: ticket, detail: detail, idempotencyKey: request.idempotencyKey)
        handles.append(handle)
        return ticket
    }

    /// What the ticket calls the customer.
    private func address(of customer: ConsentCustomer) -> CustomerAddress {
        if let address = customer.address, !profile.has(.hasOneAggregator) { return address }
        let mobile = customer.identifiers.first { $0.kind == .mobile }?.value
        let asked = customer.address?.rawValue.split(separator: "@").first.map(String.init)
        return CustomerAddress("\(asked ?? mobile ?? "customer")@\(profile.aggregator)")
    }

    func outcome(of handle: ConsentHandle, at now: Timestamp) throws(ProviderError) -> ConsentReport {
        guard capabilities.canPollConsent else { throw unsupported(.outcome, "wait for its news") }
        guard let consent = consents[handle] else { throw fault(.unknownRequest, .outcome) }
        let isKept = consent.isGiven && profile.has(.keepsOutcomes)
        let outcome: ConsentOutcome =
            switch isKept ? .active : status(of: handle) {
            case .pending: .pending
            case .rejected: .rejected
            case .expired: .expired
            case "FAILED": .failed
            default: .approved(consentID(of: handle))
            }
        return ConsentReport(outcome, asOf: time(now))
    }

    func consent(
        _ id: ConsentID, for ticket: ConsentTicket, at now: Timestamp
    ) throws(ProviderError) -> VerifiedConsent {
        guard capabilities.canPollConsent else {
            throw unsupported(.consent, "the terms agreed on are those that were asked for")
        }
        guard !capabilities.templateConsent || ticket.terms != nil else {
            throw ProviderError(
                .unsupported, .consent, self.id,
                "not asked: the provider does not show the terms of a consent; give the ticket those that were asked for"
            )
        }
        // Where the terms are a template's, a consent is looked for by its request.
        let unknown: MockFault =
            if !capabilities.templateConsent { .unknownConsent } else {
                consents[ticket.handle] == nil ? .unknownRequest : .foreignAnswer
            }
        let status = status(of: ticket.handle)
        guard id == consentID(of: ticket.handle), ![.pending, .rejected].contains(status),
            let detail = consents[ticket.handle]?.detail
        else { throw fault(unknown, .consent) }
        let content = SignedConsent(
            terms: capabilities.templateConsent ? ticket.terms ?? detail.terms : detail.terms,
            dataProvider: ConsentParty(id: self.id, kind: .accountAggregator),
            customer: ticket.customer,
            accounts: accounts.map {
                SignedConsent.Account(
                    fiType: $0.fiType, fip: $0.fip, accountType: "SAVINGS", link: $0.link,
                    maskedAccountNumber: $0.maskedAccountNumber)
            })
        let signs = profile.has(.signsConsents)
        return VerifiedConsent(
            agreed: AgreedConsent(id: id, content: content, digitalSignature: signs ? "mock" : nil), status: status,
            use: signs ? ConsentUse(logURI: "mock", count: 0, lastUse: now) : nil, asOf: time(now),
            signingInput: signs ? .base64url : nil)
    }

    mutating func revoke(_ consent: ConsentID) throws(ProviderError) {
        guard capabilities.revocation != .none else {
            throw unsupported(.revoke, "only the customer can revoke, at the AA")
        }
        guard let handle = handle(of: consent) else { throw fault(.unknownConsent, .revoke) }
        consents[handle]?.status = .revoked
    }

    /// When something is so, where the provider says it: a gateway does not.
    private func time(_ now: Timestamp) -> Timestamp? { profile.has(.signsConsents) ? now : nil }
}
