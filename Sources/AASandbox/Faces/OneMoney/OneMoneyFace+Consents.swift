import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

extension OneMoneyFace {
    func requestConsent(_ call: OneMoneyCall, _ body: JSONObject) throws(OneMoneyFaceError) -> JSONValue {
        let products = body["productIDList"]?.array?.compactMap(\.string)
        guard let productID = products?.first ?? body["productID"]?.string,
            let accountID = body["accountID"]?.string, let address = body["vua"]?.string,
            body["partyIdentifierType"]?.string != nil, body["partyIdentifierValue"]?.string != nil
        else { throw .payload }
        guard let template = settings.templates[productID] else { throw .invalid("Product is not configured") }
        guard settings.aggregators.contains(where: { address.hasSuffix("@\($0)") }) else { throw .aggregator }
        if let url = body["redirectUrl"]?.string, (try? HTTPURL(url)) == nil { throw .invalid("Invalid redirectUrl") }
        let fips = body["fipID"]?.array?.compactMap(\.string) ?? []
        let transactionID = products == nil ? body["transactionID"]?.string : random.uuid()
        func add(_ fips: [String]) -> OneMoneyFaceConsent {
            let consent = OneMoneyFaceConsent(
                handle: random.uuid(), productID: productID, accountID: accountID, address: address, template: template,
                createdAt: clock.now(), fips: fips, redirectURL: body["redirectUrl"]?.string,
                transactionID: transactionID, isOrchestration: products != nil)
            ground.state.withLock { $0.consents[consent.handle] = consent }
            return consent
        }
        if call == .requestConsentV4, !fips.isEmpty {
            return .array(
                try fips.map { fip throws(OneMoneyFaceError) in
                    let consent = add([fip])
                    return .object([
                        "fipID": .string(fip), "consent_handle": .string(consent.handle),
                        "webRedirectionUrl": .string(try pageURL(of: [consent])),
                    ])
                })
        }
        let consent = add(fips)
        var data: JSONObject = ["status": "PENDING", "consent_handle": .string(consent.handle)]
        if call != .requestConsentV2 { data.append("webRedirectionUrl", .string(try pageURL(of: [consent]))) }
        if products != nil { data.append("transaction_id", ifPresent: transactionID.map { .string($0) }) }
        return .object(data)
    }

    func list(_ call: OneMoneyCall, _ body: JSONObject) throws(OneMoneyFaceError) -> JSONValue {
        let consents = ground.state.withLock { state in state.consents.values.sorted { $0.createdAt < $1.createdAt } }
        func names(_ name: String) throws(OneMoneyFaceError) -> [String]? {
            guard let value = body[name] else { return nil }
            // v2 takes one, v3 a list.
            guard (value.array == nil) == (call == .listV2) else { throw .payload }
            return value.array?.compactMap(\.string) ?? [value].compactMap(\.string)
        }
        let chosen: [OneMoneyFaceConsent]
        if let handles = try names("consentHandle") {
            chosen = consents.filter { handles.contains($0.handle) }
        } else if let ids = try names("consentID") {
            chosen = consents.filter { $0.id.map(ids.contains) == true }
        } else {
            let party = body[call == .listAccounts ? "mobileNumber" : "partyIdentifierValue"]?.string
            guard let party, let productID = body["productID"]?.string else { throw .payload }
            let statuses = body["status"]?.array?.compactMap(\.string)
            chosen = consents.filter { consent in
                consent.address.hasPrefix(party) && (call == .listAccounts || consent.productID == productID)
                    && (body["accountID"] ?? .string(consent.accountID)) == .string(consent.accountID)
                    && statuses?.contains(consent.status) != false
            }
        }
        guard !chosen.isEmpty || body["consentHandle"] == nil else { throw .unknownHandle }
        let foreign = behaviour.listsForeignConsents ? [foreignConsent] : []
        return .array(foreign + chosen.map { $0.json(vua: shown($0.address)) })
    }

    /// A consent of another template and another customer.
    private var foreignConsent: JSONValue {
        var consent = OneMoneyFaceConsent(
            handle: random.uuid(), productID: "FOREIGN", accountID: "foreign", address: "1000000000@onemoney",
            template: OneMoneyFaceTemplate(), createdAt: clock.now(), fips: [], redirectURL: nil, transactionID: nil,
            isOrchestration: false)
        (consent.id, consent.status) = (random.uuid(), "REVOKED")
        return consent.json(vua: consent.address)
    }

    func revoke(_ body: JSONObject) throws(OneMoneyFaceError) {
        guard let id = body["consentID"]?.string else { throw .payload }
        guard let consent = ground.state.withLock({ $0.consents.values.first { $0.id == id } }) else {
            throw .consentID
        }
        guard change(consent.handle, from: ["ACTIVE", "PAUSED"], to: "REVOKED", "CONSENT_REVOKED") else {
            throw .status
        }
    }

    /// Ends what the clock has ended.
    func expireConsents() {
        let now = clock.now()
        let over = ground.state.withLock { state in state.consents.values.filter { $0.expiry <= now }.map(\.handle) }
        for handle in over {
            _ = change(handle, from: ["PENDING", "ACTIVE", "PAUSED"], to: "EXPIRED", "CONSENT_EXPIRED")
        }
    }

    /// Changes a consent's status and enqueues the news of it.
    func change(_ handle: String, from allowed: Set<String>, to status: String, _ event: String) -> Bool {
        let changed: OneMoneyFaceConsent? = ground.state.withLock { state in
            guard let old = state.consents[handle]?.status, allowed.contains(old) else { return nil }
            state.consents[handle]?.status = status
            return state.consents[handle]
        }
        guard let changed else { return false }
        notify("CONSENT", event, about: changed)
        return true
    }
}
