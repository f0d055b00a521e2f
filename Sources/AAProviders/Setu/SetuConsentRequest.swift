import AACore
import AAModels

/// The body of a request for consent, from terms and options. Source: AA Gateway v2, CreateConsentRequestV2; FIU service v1.
struct SetuConsentRequest: Sendable {
    let detail: ConsentDetail
    let options: SetuConsentOptions
    @Redacted private(set) var pan: String?

    /// The customer as Setu names one: an address at an AA, or a bare mobile number for which Setu, or the customer, picks the AA.
    var customer: String? { detail.customer.addressOrMobile }

    func json(_ version: SetuVersion) -> JSONValue {
        switch version {
        case .v2: v2
        case .v1: v1
        }
    }

    private var v2: JSONValue {
        let terms = detail.terms
        var object: JSONObject = [
            "vua": .string(customer ?? ""), "dataRange": terms.dataRange.json,
            "consentMode": terms.consentMode.json, "fetchType": terms.fetchType.json,
            "consentTypes": terms.consentTypes.json, "fiTypes": terms.fiTypes.json,
            "purpose": SetuPurpose(terms.purpose).json, "frequency": terms.frequency.json,
            "dataLife": terms.dataLife.json,
        ]
        // Not consentDuration: it counts from the approval, and would make a consent that lasts longer than the terms.
        object.append(
            "consentDateRange", .object(["startDate": terms.consentStart.json, "endDate": terms.consentExpiry.json]))
        object.append("dataFilter", ifPresent: terms.dataFilter.isEmpty ? nil : terms.dataFilter.json)
        appendCommon(to: &object)
        if !options.tags.isEmpty { object.append("additionalParams", .object(["tags": options.tags.json])) }
        object.append("enableAdditionalPhoneNumber", ifPresent: options.allowsAdditionalPhoneNumber.map { .bool($0) })
        object.append("PAN", ifPresent: pan?.json)
        return .object(object)
    }

    private var v1: JSONValue {
        let terms = detail.terms
        var inner: JSONObject = [
            "consentStart": terms.consentStart.json, "consentExpiry": terms.consentExpiry.json,
            "Customer": .object(["id": .string(customer ?? "")]), "FIDataRange": terms.dataRange.json,
            "consentMode": terms.consentMode.json, "consentTypes": terms.consentTypes.json,
            "fetchType": terms.fetchType.json, "Frequency": terms.frequency.json,
        ]
        inner.append("DataFilter", ifPresent: terms.dataFilter.isEmpty ? nil : terms.dataFilter.json)
        inner.append("DataLife", terms.dataLife.json)
        inner.append("DataConsumer", .object(["id": terms.dataConsumer.id.json]))
        inner.append("Purpose", SetuPurpose(terms.purpose).object(category: "Category"))
        inner.append("fiTypes", terms.fiTypes.json)
        var object: JSONObject = ["Detail": .object(inner)]
        appendCommon(to: &object)
        return .object(object)
    }

    private func appendCommon(to object: inout JSONObject) {
        object.append("context", ifPresent: options.context.isEmpty ? nil : options.context.json)
        object.append("redirectUrl", ifPresent: options.redirectURL?.json)
    }
}
