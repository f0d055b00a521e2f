import AACore
import AAModels

/// A request for consent as the face reads it, in the names of v2 or v1; `nil` if something required is missing.
struct SetuFaceRequest {
    let address: String
    let terms: ConsentTerms
    let tags: [JSONValue]

    init?(_ body: JSONObject, isV1: Bool, at now: Timestamp) {
        let terms: ConsentTerms?
        let address: String?
        if isV1 {
            // ReBIT's names as they are.
            terms = body["Detail"].flatMap { try? ConsentDetail(json: $0, at: .root) }?.terms
            address = body["Detail"]?.object?["Customer"]?.object?["id"]?.string
        } else {
            terms = Self.terms(body, at: now)
            address = body["vua"]?.string
        }
        guard let terms, let address, terms.dataRange.from < terms.dataRange.to else { return nil }
        self.address = address
        self.terms = terms
        tags = body["additionalParams"]?.object?["tags"]?.array ?? []
    }

    private static func terms(_ body: JSONObject, at now: Timestamp) -> ConsentTerms? {
        var renamed: JSONObject = ["DataConsumer": .object(["id": "setu-fiu"])]
        let names = [
            "dataRange": "FIDataRange", "frequency": "Frequency", "dataLife": "DataLife", "dataFilter": "DataFilter",
            "purpose": "Purpose",
        ]
        for member in body.members { renamed.append(names[member.name] ?? member.name, member.value) }
        let dates = body["consentDateRange"]?.object
        renamed.append("consentStart", dates?["startDate"] ?? now.json)
        renamed.append("consentExpiry", ifPresent: dates?["endDate"] ?? expiry(body["consentDuration"]?.object, now))
        renamed.append("Customer", .object(["id": body["vua"] ?? "-"]))
        var terms = try? ConsentDetail(json: .object(renamed), at: .root).terms
        terms?.purpose.category = body["purpose"]?.object?["category"]?.object?["type"]?.string
        return terms
    }

    private static func expiry(_ duration: JSONObject?, _ now: Timestamp) -> JSONValue? {
        let days = ["DAY": 1, "MONTH": 30, "YEAR": 365]
        let count: Int? =
            switch duration?["value"] {
            case .string(let text)?, .number(let text)?: Int(text)
            default: nil
            }
        guard let count, (1...1_000).contains(count), let unit = duration?["unit"]?.string.flatMap({ days[$0] }) else {
            return nil
        }
        return now.adding(.seconds(count * unit * 86_400)).json
    }
}
