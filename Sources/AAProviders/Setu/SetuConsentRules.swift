import AACore
import AAModels
import AATransport

/// What Setu refuses a request for consent by. Source: AA Gateway v2; runs against its sandbox.
enum SetuConsentRules {
    typealias Rule = GatewayRule<SetuConsentRequest>

    static let all: [Rule] = [
        Rule("the customer is a mobile number of ten digits, with or without the handle of an AA") {
            $0.customer.map { isAddress($0) } == true
        },
        Rule("with any consentMode but STORE the value of DataLife is 0") {
            ConsentRule.onlyStoredDataHasLife.holds(for: $0.detail.terms)
        },
        Rule("Purpose has a text and a category") {
            ![nil, ""].contains($0.detail.terms.purpose.text) && ![nil, ""].contains($0.detail.terms.purpose.category)
        },
        Rule("data is fetched once an hour at most") {
            $0.detail.terms.frequency.unit != .hour || $0.detail.terms.frequency.value <= 1
        },
        Rule("a PERIODIC consent says how often data is fetched, from 1 up") {
            let terms = $0.detail.terms
            return terms.fetchType != .periodic || terms.frequency.unit != .infinite && terms.frequency.value >= 1
        },
        Rule("for purpose 102 data is fetched once a day at most, not by the hour") {
            $0.detail.terms.purpose.code != "102" || $0.detail.terms.frequency.unit != .hour
        },
        Rule("for purpose 102 FIDataRange covers 13 months at most") {
            let terms = $0.detail.terms
            // No 13 months have more days.
            return terms.purpose.code != "102"
                || terms.dataRange.to.duration(since: terms.dataRange.from) <= .seconds(397 * 86_400)
        },
        Rule("redirectUrl is an absolute http or https URL") {
            $0.options.redirectURL.map { (try? HTTPURL($0)) != nil } != false
        },
        Rule("a tag has 1 to 100 characters") {
            $0.options.tags.allSatisfy { (1...100).contains($0.count) }
        },
        Rule("context names six FIPs at most") {
            $0.options.context.allSatisfy { $0.key != .fipIDs || $0.value.split(separator: ",").count <= 6 }
        },
        Rule("PAN is five capital letters, four digits and a capital letter") {
            $0.pan.map { isPAN($0) } != false
        },
    ]

    /// What a request breaks, in one sentence; `nil` when nothing.
    static func breaches(of request: SetuConsentRequest) -> String? {
        Rule.breaches(of: request, all, terms: request.detail.terms, at: "Setu")
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && String(parts[0]).isMobileNumber
            && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    }

    private static func isPAN(_ text: String) -> Bool {
        let units = Array(text.utf8)
        return units.isEmpty
            || units.count == 10 && units[5..<9].allSatisfy(isDigit)
                && (units[..<5] + units[9...]).allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (0x30...0x39).contains(unit) }
}
