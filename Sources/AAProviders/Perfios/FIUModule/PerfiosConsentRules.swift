import AACore
import AAModels

/// What the FIU module refuses a request for consent by, at once or before the customer's eyes. Source: FIU module, Integration Guide
/// v1.1, as public code and its runs have it.
enum PerfiosConsentRules {
    typealias Rule = GatewayRule<PerfiosConsentRequest>

    static let all: [Rule] = [
        Rule("the customer is a mobile number of ten digits") { $0.customer.mobile.isMobileNumber },
        Rule("the customer's address, if there is one, is at the module's own AA") {
            [nil, $0.configuration.aggregator].contains($0.customer.aggregator)
        },
        Rule("DataConsumer is the user of this configuration") {
            $0.detail.terms.dataConsumer.id == $0.configuration.user
        },
        Rule("Purpose has a text") { ![nil, ""].contains($0.detail.terms.purpose.text) },
        Rule("purposes 101, 102 and 104 are PERIODIC, 103 and 105 ONETIME") {
            fetchTypes[$0.detail.terms.purpose.code] == $0.detail.terms.fetchType
        },
        Rule("DataFilter has no place in the request") { $0.detail.terms.dataFilter.isEmpty },
        Rule("FIDataRange does not end in the future") { $0.detail.terms.dataRange.to <= $0.askedAt },
        Rule("FIDataRange covers 12 months at most") {
            isAtMostAYear(from: $0.detail.terms.dataRange.from, to: $0.detail.terms.dataRange.to)
        },
        Rule("consentExpiry lies a year ahead at most") {
            isAtMostAYear(from: $0.askedAt, to: $0.detail.terms.consentExpiry)
        },
        Rule("X-Idempotency-Key is 1 to 128 visible ASCII characters") {
            (1...128).contains($0.idempotencyKey.utf8.count)
                && $0.idempotencyKey.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        },
    ]

    /// What a request breaks, in one sentence; `nil` when nothing.
    static func breaches(of request: PerfiosConsentRequest) -> String? {
        Rule.breaches(of: request, all, terms: request.detail.terms, at: "Perfios")
    }

    private static let fetchTypes: [String: FetchType] = [
        "101": .periodic, "102": .periodic, "104": .periodic, "103": .onetime, "105": .onetime,
    ]

    /// By days: to which hour the module counts, nobody says.
    private static func isAtMostAYear(from start: Timestamp, to end: Timestamp) -> Bool {
        start.date(in: .zulu).adding(months: 12).map { end.date(in: .zulu) <= $0 } ?? false
    }
}
