import AACore
import AAModels
import Synchronization

extension SetuFace {
    func createConsent(_ body: JSONObject, isV1: Bool) throws(SetuFaceError) -> SetuFaceConsent {
        guard let request = SetuFaceRequest(body, isV1: isV1, at: clock.now()) else { throw .body }
        let terms = request.terms
        let parts = request.address.split(separator: "@").map(String.init)
        if parts.count == 2, !settings.aggregators.contains(parts[1]) {
            throw .invalid("Account Aggregator \(parts[1]) not supported")
        }
        guard terms.consentMode == .store || terms.dataLife.value == 0 else {
            throw .invalid("Data life value must be 0 for consent mode \(terms.consentMode)")
        }
        guard request.tags.allSatisfy({ settings.tags.contains($0.string ?? "") }) else {
            throw .invalid("These tags are not part of your FIU config")
        }
        guard terms.purpose.code != "102" || terms.frequency.unit != .hour else {
            throw .invalid("Frequency must be less than or equal to 0 per HOUR")
        }
        let choosesBank = behaviour.selectsBank && parts.count == 1
        // Without an address at an AA the gateway picks one.
        let picked = parts.count == 1 && !choosesBank ? settings.aggregators.sorted().first.map { "@\($0)" } : nil
        let consent = SetuFaceConsent(
            id: random.uuid(), address: request.address + (picked ?? ""), terms: terms, isV1: isV1,
            redirectURL: body["redirectUrl"]?.string ?? "https://setu.co/", context: body["context"] ?? .array([]),
            tags: request.tags, status: choosesBank ? "INITIATED" : "PENDING")
        ground.state.withLock { $0.consents[consent.id] = consent }
        return consent
    }

    func consent(_ id: String) throws(SetuFaceError) -> SetuFaceConsent {
        guard let consent = ground.state.withLock({ $0.consents[id] }) else { throw .consentNotFound }
        return consent
    }

    func revoke(_ consent: SetuFaceConsent) throws(SetuFaceError) {
        guard consent.status != "EXPIRED" else { throw .invalid("Consent '\(consent.id)' has expired") }
        guard change(consent.id, from: ["ACTIVE", "PAUSED"], to: "REVOKED") else {
            throw .invalid("Consent '\(consent.id)' is not ready")
        }
    }

    /// Ends what the clock has ended.
    func expireConsents() {
        let now = clock.now()
        ground.state.withLock { state in
            for (id, consent) in state.consents where consent.terms.consentExpiry <= now {
                if ["PENDING", "ACTIVE", "PAUSED"].contains(consent.status) { state.consents[id]?.status = "EXPIRED" }
            }
        }
    }

    /// Changes a consent's status and enqueues the news of it.
    func change(_ id: String, from allowed: Set<String>, to status: String) -> Bool {
        let changed: SetuFaceConsent? = ground.state.withLock { state in
            guard let old = state.consents[id]?.status, allowed.contains(old) else { return nil }
            state.consents[id]?.status = status
            return state.consents[id]
        }
        guard let changed else { return false }
        var data: JSONObject = ["status": .string(status)]
        data.append(
            changed.isV1 ? "Detail" : "detail", .object([changed.isV1 ? "Accounts" : "accounts": changed.accounts.json])
        )
        notify("CONSENT_STATUS_UPDATE", about: id, data: .object(data))
        return true
    }
}
