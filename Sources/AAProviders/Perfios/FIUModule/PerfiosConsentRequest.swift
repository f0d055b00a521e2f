import AACore
import AAModels

/// The body of a request for consent, and what it is judged by before it is sent.
struct PerfiosConsentRequest: Sendable {
    let detail: ConsentDetail
    let idempotencyKey: String
    let configuration: PerfiosConfiguration
    let askedAt: Timestamp

    /// The customer's mobile number and, where the address says it, the AA.
    var customer: (mobile: String, aggregator: String?) {
        let parts = (detail.customer.addressOrMobile ?? "").split(separator: "@", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.dropFirst().first)
    }

    var json: JSONValue {
        let terms = detail.terms
        let consent: JSONValue = .object([
            "purposeCode": .string(terms.purpose.code), "purposeText": .string(terms.purpose.text ?? ""),
            "fiTypes": terms.fiTypes.json, "fetchType": terms.fetchType.json,
            "dataRange": .object(["from": time(terms.dataRange.from), "to": time(terms.dataRange.to)]),
            "dataLife": terms.dataLife.json, "frequency": terms.frequency.json,
            "consentExpiry": time(terms.consentExpiry),
        ])
        return .object(["customer": .object(["mobileNumber": .string(customer.mobile)]), "consent": consent])
    }

    /// UTC without a fraction of a second, `2026-09-28T00:00:00Z`: the one form that was seen to be taken.
    private func time(_ time: Timestamp) -> JSONValue { .string(time.wireText.prefix(19) + "Z") }
}
