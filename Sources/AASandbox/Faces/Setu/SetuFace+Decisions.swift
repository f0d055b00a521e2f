public import AACore
import AAModels
import Synchronization

/// What a customer does in Setu's web view or at the AA, and what time does. Each answers whether there was anything to do.
extension SetuFace {
    /// The customer agrees, with all accounts that fit; with none, the FIU is told so and the consent stays as it is.
    @discardableResult
    public func approve(_ id: ConsentHandle) async -> Bool {
        expireConsents()
        guard let consent = try? consent(id.rawValue), consent.status == "PENDING" else { return false }
        let accounts = (customer(of: consent)?.heldAccounts ?? []).compactMap {
            $0.consentAccount(consent.terms.fiTypes)
        }
        guard !accounts.isEmpty else {
            await leave(id, code: "NoFIPAccountsDiscovered", reason: "no_fip_accounts_found")
            return false
        }
        ground.state.withLock { $0.consents[id.rawValue]?.accounts = accounts }
        let isChanged = change(id.rawValue, from: ["PENDING"], to: "ACTIVE")
        await deliverNotifications()
        if isChanged, behaviour.fetchesByItself { await fetchByItself(id) }
        return isChanged
    }

    /// The customer refuses.
    @discardableResult
    public func reject(_ id: ConsentHandle, reason: String = "reject_other") async -> Bool {
        let isChanged: Bool = ground.state.withLock { state in
            guard ["INITIATED", "PENDING"].contains(state.consents[id.rawValue]?.status) else { return false }
            state.consents[id.rawValue]?.status = "REJECTED"
            return true
        }
        if isChanged { await leave(id, code: "UserRejected", reason: reason) }
        return isChanged
    }

    /// The customer goes away: the consent stays as it is, and the link good.
    public func cancel(_ id: ConsentHandle, reason: String = "cancel_will_share_later") async {
        await leave(id, code: "UserCancelled", reason: reason)
    }

    /// The customer, who has no AA yet, chooses a bank and with it an AA.
    @discardableResult
    public func chooseBank(_ id: ConsentHandle, at aggregator: String) async -> Bool {
        let address: String? = ground.state.withLock { state in
            guard state.consents[id.rawValue]?.status == "INITIATED" else { return nil }
            state.consents[id.rawValue]?.status = "PENDING"
            state.consents[id.rawValue]?.address += "@\(aggregator)"
            return state.consents[id.rawValue]?.address
        }
        guard let address else { return false }
        notify(
            "CONSENT_STATUS_UPDATE", about: id.rawValue,
            data: .object(["status": "PENDING", "vua": .string(address)]))
        await deliverNotifications()
        return true
    }

    /// The customer pauses a consent.
    @discardableResult
    public func pause(_ id: ConsentHandle) async -> Bool { await change(id, from: "ACTIVE", to: "PAUSED") }

    /// The customer resumes a paused consent.
    @discardableResult
    public func resume(_ id: ConsentHandle) async -> Bool { await change(id, from: "PAUSED", to: "ACTIVE") }

    /// The customer takes a consent back.
    @discardableResult
    public func revoke(_ id: ConsentHandle) async -> Bool { await change(id, from: "ACTIVE", to: "REVOKED") }

    /// A session comes to an end before it is collected: `EXPIRED` or `FAILED`.
    public func end(_ session: SessionID, as status: String) {
        ground.state.withLock { $0.sessions[session.rawValue]?.ending = status }
    }

    private func change(_ id: ConsentHandle, from old: String, to status: String) async -> Bool {
        expireConsents()
        let isChanged = change(id.rawValue, from: [old], to: status)
        await deliverNotifications()
        return isChanged
    }

    private func leave(_ id: ConsentHandle, code: String, reason: String) async {
        notify(
            "CONSENT_STATUS_UPDATE", about: id.rawValue, data: .null,
            error: .object(["code": .string(code), "message": .string(reason)]))
        await deliverNotifications()
    }
}
