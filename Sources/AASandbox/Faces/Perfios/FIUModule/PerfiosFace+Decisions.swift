public import AACore
import AAModels

/// What a customer does at the AA, and what time does. Each answers whether there was anything to do.
extension PerfiosFace {
    /// The customer agrees, with all accounts that fit; the module fetches them at once if it has keys. A request that breaks the
    /// AA's templates is refused before the customer's eyes.
    @discardableResult
    public func approve(_ reference: ConsentHandle) async -> Bool {
        guard let journey = journey(reference) else { return false }
        guard !journey.breaksTemplate else {
            await reject(reference)
            return false
        }
        guard change(reference, from: ["CONSENT_REQUESTED"], to: "ACTIVE", as: "cid_\(random.uuid())") != nil else {
            return false
        }
        if behaviour.escrowsKeys, let cipher = try? PerfiosFaceCipher(escrowFrom: random) {
            try? begin(reference, cipher, isFirst: behaviour.tellsOfDataFirst)
        }
        await deliverNotifications()
        return true
    }

    /// The customer refuses.
    @discardableResult
    public func reject(_ reference: ConsentHandle) async -> Bool {
        await end(reference, from: ["CONSENT_REQUESTED"], as: "REJECTED")
    }

    /// The customer pauses a consent.
    @discardableResult
    public func pause(_ reference: ConsentHandle) async -> Bool { await end(reference, from: ["ACTIVE"], as: "PAUSED") }

    /// The customer resumes a paused consent.
    @discardableResult
    public func resume(_ reference: ConsentHandle) async -> Bool {
        await end(reference, from: ["PAUSED"], as: "ACTIVE")
    }

    /// The customer takes a consent back.
    @discardableResult
    public func revoke(_ reference: ConsentHandle) async -> Bool {
        await end(reference, from: ["ACTIVE", "PAUSED"], as: "REVOKED")
    }

    /// A request or a consent comes to an end by itself: `EXPIRED` or `FAILED`.
    @discardableResult
    public func end(_ reference: ConsentHandle, as status: String) async -> Bool {
        await end(reference, from: ["CONSENT_REQUESTED", "ACTIVE", "PAUSED"], as: status)
    }

    private func end(_ reference: ConsentHandle, from allowed: Set<String>, as status: String) async -> Bool {
        let isChanged = change(reference, from: allowed, to: status) != nil
        await deliverNotifications()
        return isChanged
    }
}
