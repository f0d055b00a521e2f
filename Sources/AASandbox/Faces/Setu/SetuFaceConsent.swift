import AACore
import AAModels

/// A request for consent at the face, and what became of it.
struct SetuFaceConsent: Sendable {
    let id: String
    /// The customer; without an AA until one is chosen.
    var address: String
    let terms: ConsentTerms
    let isV1: Bool
    let redirectURL: String
    let context: JSONValue
    let tags: [JSONValue]
    /// `INITIATED`, `PENDING`, `ACTIVE` and so on.
    var status: String
    /// What the customer agreed to.
    var accounts: [SignedConsent.Account] = []
    /// When each of its sessions was begun.
    var uses: [Timestamp] = []

    /// The body that answers for it.
    func json(isExpanded: Bool, host: String, traceID: String) -> JSONValue {
        var object: JSONObject = [
            "id": .string(id), "url": .string("https://\(host)/\(isV1 ? "" : "v2/")consents/webview/\(id)"),
            "status": .string(status),
        ]
        object.append(isV1 ? "Detail" : "detail", isV1 ? detailOfV1 : detail(isExpanded: isExpanded))
        object.append("redirectUrl", .string(redirectURL))
        object.append("context", context)
        object.append(
            isV1 ? "Usage" : "usage",
            // A text, as the published answers have it.
            .object(["count": .string(String(uses.count)), "lastUsed": uses.last?.json ?? .null]))
        guard !isV1 else { return .object(object) }
        object.append("accountsLinked", accounts.json)
        object.append("tags", .array(tags))
        object.append("traceId", .string(traceID))
        return .object(object)
    }

    private func detail(isExpanded: Bool) -> JSONValue {
        var object: JSONObject = [
            "vua": .string(address), "consentStart": terms.consentStart.json, "consentExpiry": terms.consentExpiry.json,
        ]
        guard isExpanded else { return .object(object) }
        for (name, value) in [
            ("fetchType", terms.fetchType.json), ("frequency", terms.frequency.json),
            ("dataFilter", terms.dataFilter.json), ("purpose", purpose("category")),
            ("consentTypes", terms.consentTypes.json), ("dataRange", terms.dataRange.json),
            ("fiTypes", terms.fiTypes.json), ("dataLife", terms.dataLife.json),
            ("consentMode", terms.consentMode.json),
        ] { object.append(name, value) }
        return .object(object)
    }

    private var detailOfV1: JSONValue {
        var object = JSONObject()
        for (name, value) in [
            ("consentStart", terms.consentStart.json), ("consentExpiry", terms.consentExpiry.json),
            ("Customer", .object(["id": .string(address)])), ("FIDataRange", terms.dataRange.json),
            ("consentMode", terms.consentMode.json), ("consentTypes", terms.consentTypes.json),
            ("fetchType", terms.fetchType.json), ("Frequency", terms.frequency.json),
            ("DataFilter", terms.dataFilter.json), ("DataLife", terms.dataLife.json),
            ("DataConsumer", .object(["id": terms.dataConsumer.id.json])), ("Purpose", purpose("Category")),
            ("fiTypes", terms.fiTypes.json), ("Accounts", accounts.json),
        ] { object.append(name, value) }
        return .object(object)
    }

    private func purpose(_ category: String) -> JSONValue {
        .object([
            "code": .string(terms.purpose.code), "text": .string(terms.purpose.text ?? ""),
            "refUri": .string(terms.purpose.refURI ?? ""),
            category: .object(["type": .string(terms.purpose.category ?? "")]),
        ])
    }
}
