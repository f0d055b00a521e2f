import AACore
import AACrypto
import AAModels
import Synchronization

extension SandboxAggregator {
    func requestConsent(_ request: ConsentsRequest, _ user: SandboxUser) throws(Refusal) -> any Message {
        if let rule = request.detail.terms.brokenRules().first(where: { $0.severity == .refused }) {
            throw Refusal(400, rule.errorCode, rule.description)
        }
        guard request.detail.terms.dataConsumer.id == user.id else {
            throw Refusal(400, .invalidRequest, "DataConsumer.id is not the caller")
        }
        guard let customer = customer(of: request.detail.customer) else {
            throw Refusal(400, .invalidCustomerAddress, "no such customer")
        }
        let consent = SandboxConsent(
            handle: ConsentHandle(member.random.uuid()), user: user.id, customer: customer.address,
            detail: request.detail, version: request.header.version)
        state.withLock { $0.consents[consent.handle] = consent }
        return ConsentsResponse(
            header: member.header(answering: request.header), customer: customer.address,
            consentHandle: consent.handle)
    }

    func tellOutcome(_ request: ConsentHandleRequest, _ user: SandboxUser) throws(Refusal) -> any Message {
        expireConsents()
        let consent = state.withLock { $0.consents[request.consentHandle] }
        guard let consent, consent.user == user.id else {
            throw Refusal(400, .invalidConsentHandle, "no such request for consent")
        }
        return ConsentHandleResponse(
            header: member.header(answering: request.header), consentHandle: consent.handle,
            status: consent.handleStatus(in: request.header.version), consentID: consent.consentID)
    }

    func giveArtefact(_ request: ConsentFetchRequest, _ user: SandboxUser) throws(Refusal) -> any Message {
        let consent = try consent(request.consentID, of: user)
        guard let artefact = consent.artefact else {
            throw Refusal(400, .invalidConsentID, "no such consent")
        }
        return ConsentArtefact(
            version: request.header.version, messageID: request.header.messageID, timestamp: member.clock.now(),
            consentID: request.consentID,
            status: consent.status, createTimestamp: artefact.createdAt, signedConsent: artefact.signedConsent,
            use: ConsentUse(
                logURI: "https://\(member.id)/log", count: artefact.useCount, lastUse: artefact.lastUse))
    }

    /// An FIU may only take its consent back.
    func takeNotification(
        _ notification: ConsentStatusNotification, _ user: SandboxUser
    ) async throws(Refusal) -> any Message {
        guard notification.notifier == Notifier(role: .user, id: user.id) else {
            throw Refusal(400, .invalidNotifier, "Notifier is not the caller")
        }
        guard let id = notification.consentID, notification.status == .revoked else {
            throw Refusal(400, .invalidRequest, "an FIU may only report REVOKED, with consentId")
        }
        let consent = try consent(id, of: user)
        await change(consent.handle, to: .revoked)
        return NotificationResponse(header: member.header(answering: notification.header))
    }

    /// A consent of the caller, as it is now.
    func consent(_ id: ConsentID, of user: SandboxUser) throws(Refusal) -> SandboxConsent {
        expireConsents()
        let consent = state.withLock { state in state.handles[id].flatMap { state.consents[$0] } }
        guard let consent, consent.user == user.id else { throw Refusal(400, .invalidConsentID, "no such consent") }
        return consent
    }

    /// Ends what the clock has ended.
    func expireConsents() {
        let now = member.clock.now()
        state.withLock { state in
            for (handle, consent) in state.consents where consent.detail.terms.consentExpiry <= now {
                if consent.decision == .pending { state.consents[handle]?.decision = .expired }
                if [.active, .paused].contains(consent.status) { state.consents[handle]?.status = .expired }
            }
        }
    }

    private func customer(of asked: ConsentCustomer) -> SandboxCustomer? {
        if let address = asked.address { return customers[address] }
        let mobiles = asked.identifiers.filter { $0.kind == .mobile }.map(\.value)
        return customers.values.first { mobiles.contains($0.mobile) }
    }
}
