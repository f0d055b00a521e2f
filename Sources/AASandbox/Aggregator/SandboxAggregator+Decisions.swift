public import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

/// What a customer does at the AA. Each call notifies the FIU, and each answers whether there was anything to do.
extension SandboxAggregator {
    /// The customer agrees, with all accounts that fit.
    @discardableResult
    public func approve(_ handle: ConsentHandle) async -> Bool {
        expireConsents()
        guard let consent = state.withLock({ $0.consents[handle] }), consent.decision == .pending,
            let customer = customers[consent.customer], let artefact = await sign(consent, for: customer)
        else { return false }
        let id = ConsentID(member.random.uuid())
        let isFirst = state.withLock { state in
            guard state.consents[handle]?.decision == .pending else { return false }
            state.consents[handle]?.decision = .approved(id)
            state.consents[handle]?.status = .active
            state.consents[handle]?.artefact = artefact
            state.handles[id] = handle
            return true
        }
        if isFirst { await notify(consent.user, of: handle, id, .active) }
        return isFirst
    }

    /// The customer refuses.
    @discardableResult
    public func reject(_ handle: ConsentHandle) async -> Bool {
        expireConsents()
        let user: EntityID? = state.withLock { state in
            guard let consent = state.consents[handle], consent.decision == .pending else { return nil }
            state.consents[handle]?.decision = .rejected
            state.consents[handle]?.status = .rejected
            return consent.user
        }
        guard let user else { return false }
        await notify(user, of: handle, nil, .rejected)
        return true
    }

    /// The customer pauses a consent.
    @discardableResult
    public func pause(_ handle: ConsentHandle) async -> Bool { await change(handle, to: .paused) }

    /// The customer resumes a paused consent.
    @discardableResult
    public func resume(_ handle: ConsentHandle) async -> Bool { await change(handle, to: .active) }

    /// The customer takes a consent back.
    @discardableResult
    public func revoke(_ handle: ConsentHandle) async -> Bool { await change(handle, to: .revoked) }

    @discardableResult
    func change(_ handle: ConsentHandle, to status: ConsentStatus) async -> Bool {
        expireConsents()
        let changed: SandboxConsent? = state.withLock { state in
            guard let consent = state.consents[handle], [.active, .paused].contains(consent.status),
                consent.status != status
            else { return nil }
            state.consents[handle]?.status = status
            return consent
        }
        guard let changed, let id = changed.consentID else { return false }
        await tellFIPs(of: changed, status)
        await notify(changed.user, of: handle, id, status)
        return true
    }

    /// Makes the FIU's artefact, and one for each FIP, which the FIP is given.
    private func sign(_ consent: SandboxConsent, for customer: SandboxCustomer) async -> SandboxConsent.Artefact? {
        let terms = consent.detail.terms
        let accounts = customer.heldAccounts.filter { fips[$0.fip] != nil }
            .compactMap { $0.consentAccount(terms.fiTypes) }
        let now = member.clock.now()
        let content = SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: member.id, kind: .accountAggregator),
            customer: consent.customer, accounts: accounts)
        guard !accounts.isEmpty, let signed = try? member.key.signCompact(content.json.bytes()) else { return nil }

        var ofFIPs: [EntityID: SandboxConsent.FIPArtefact] = [:]
        for fip in Set(accounts.map(\.fip)).sorted() {
            let own = accounts.filter { $0.fip == fip }
            ofFIPs[fip] = await giveArtefact(to: fip, own, terms: terms, customer: consent.customer, at: now)
        }
        return SandboxConsent.Artefact(
            content: content, signedConsent: signed, createdAt: now, ofFIPs: ofFIPs, lastUse: now)
    }

    private func giveArtefact(
        to fip: EntityID, _ accounts: [SignedConsent.Account], terms: ConsentTerms, customer: CustomerAddress,
        at now: Timestamp
    ) async -> SandboxConsent.FIPArtefact? {
        var terms = terms
        terms.dataConsumer = ConsentParty(id: member.id, kind: .accountAggregator)
        let content = SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: fip, kind: .provider), customer: customer,
            accounts: accounts)
        guard let peer = fips[fip], let signed = try? member.key.signCompact(content.json.bytes()) else { return nil }
        let artefact = ConsentArtefact(
            messageID: MessageID(member.random.uuid()), timestamp: now, consentID: ConsentID(member.random.uuid()),
            status: .active, createTimestamp: now, signedConsent: signed,
            use: ConsentUse(logURI: "https://\(member.id)/log", count: 0, lastUse: now))
        let request = member.request(
            artefact, to: peer.url.appending(path: ReBITPath.consent), apiKeyHeader: ReBITHeader.aaAPIKey)
        guard let response = try? await network.send(request), response.status.isSuccess else { return nil }
        return SandboxConsent.FIPArtefact(id: artefact.consentID, digitalSignature: artefact.digitalSignature)
    }

    private func tellFIPs(of consent: SandboxConsent, _ status: ConsentStatus) async {
        for (fip, artefact) in (consent.artefact?.ofFIPs ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let peer = fips[fip] else { continue }
            let notification = ConsentStatusNotification(
                header: member.newHeader(), notifier: Notifier(role: .accountAggregator, id: member.id),
                consentID: artefact.id, consentHandle: nil, status: status)
            let url = peer.url.appending(path: ReBITPath.consentNotification)
            // A FIP that misses it is told by the AA's refusal of the next session; the sandbox's FIPs are always up.
            _ = try? await network.send(
                member.request(notification, to: url, apiKeyHeader: ReBITHeader.aaAPIKey))
        }
    }
}
