public import AACore
import AAModels
import Synchronization

/// What a customer does at the AA, and what time does. Each answers whether there was anything to do.
extension OneMoneyFace {
    /// The customer agrees, with all accounts that fit; with none, there is nothing to agree to.
    @discardableResult
    public func approve(_ handle: ConsentHandle) async -> Bool {
        expireConsents()
        guard let consent = ground.state.withLock({ $0.consents[handle.rawValue] }), consent.status == "PENDING" else {
            return false
        }
        let held = customer(at: consent.address)?.heldAccounts ?? []
        let accounts = held.filter { consent.fips.isEmpty || consent.fips.contains($0.fip.rawValue) }
            .compactMap { $0.consentAccount(consent.template.fiTypes) }
        guard !accounts.isEmpty else { return false }
        ground.state.withLock { state in
            state.consents[handle.rawValue]?.accounts = accounts
            state.consents[handle.rawValue]?.id = random.uuid()
        }
        let isChanged = change(handle.rawValue, from: ["PENDING"], to: "ACTIVE", "CONSENT_APPROVED")
        if isChanged, consent.template.autoFirstFetch { beginFirstSession(of: handle.rawValue) }
        await deliverNotifications()
        return isChanged
    }

    /// The customer refuses.
    @discardableResult
    public func reject(_ handle: ConsentHandle) async -> Bool {
        await change(handle, from: ["PENDING"], to: "REJECTED", "CONSENT_REJECTED")
    }

    /// The customer pauses a consent.
    @discardableResult
    public func pause(_ handle: ConsentHandle) async -> Bool {
        await change(handle, from: ["ACTIVE"], to: "PAUSED", "CONSENT_PAUSED")
    }

    /// The customer resumes a paused consent.
    @discardableResult
    public func resume(_ handle: ConsentHandle) async -> Bool {
        await change(handle, from: ["PAUSED"], to: "ACTIVE", "CONSENT_RESUMED")
    }

    /// The customer takes a consent back.
    @discardableResult
    public func revoke(_ handle: ConsentHandle) async -> Bool {
        await change(handle, from: ["ACTIVE", "PAUSED"], to: "REVOKED", "CONSENT_REVOKED")
    }

    /// A session comes to an end before it is collected: `SESSION_EXPIRED` or `DATA_DENIED`.
    public func end(_ session: SessionID, as status: String) async {
        ground.state.withLock { $0.sessions[session.rawValue]?.ending = status }
        announce(session.rawValue)
        await deliverNotifications()
    }

    private func change(
        _ handle: ConsentHandle, from old: Set<String>, to status: String, _ event: String
    ) async -> Bool {
        expireConsents()
        let isChanged = change(handle.rawValue, from: old, to: status, event)
        await deliverNotifications()
        return isChanged
    }
}
