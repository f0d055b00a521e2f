import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("What Setu would refuse is not sent")
struct SetuConsentRuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var detail = SetuFixture.detail
        var options = SetuConsentOptions()
        var pan: String?

        init(_ rule: String, _ change: (inout Row) -> Void) {
            testDescription = rule
            change(&self)
        }
    }

    static let rows = [
        Row("the customer is a mobile number") { $0.detail.customer.address = "98765@finvu" },
        Row("the customer is a mobile number") { $0.detail.customer.address = "9876543210@" },
        Row("the customer is a mobile number") { $0.detail.customer.address = "9876543210@a b" },
        Row("the customer is a mobile number") { $0.detail.customer = ConsentCustomer(address: nil) },
        Row("with any consentMode but STORE") { $0.detail.terms.consentMode = .view },
        Row("with any consentMode but STORE") { $0.detail.terms.consentMode = .stream },
        Row("with consentMode STORE") { $0.detail.terms.dataLife = ConsentPeriod(0, .month) },
        Row("Purpose has a text") { $0.detail.terms.purpose.text = nil },
        Row("Purpose has a text") { $0.detail.terms.purpose.category = "" },
        Row("data is fetched once an hour") { $0.detail.terms.frequency = ConsentPeriod(2, .hour) },
        Row("a PERIODIC consent says how often") {
            $0.detail.terms.fetchType = .periodic
            $0.detail.terms.frequency = ConsentPeriod(0, .infinite)
        },
        Row("for purpose 102 data is fetched once a day") {
            $0.detail.terms.purpose = .spendingPatterns
            $0.detail.terms.frequency = ConsentPeriod(1, .hour)
        },
        Row("for purpose 102 FIDataRange covers 13 months") {
            $0.detail.terms.purpose = .spendingPatterns
            $0.detail.terms.dataRange.from = Sample.now.adding(.seconds(-398 * 86_400))
        },
        Row("FIDataRange.from lies before FIDataRange.to") { $0.detail.terms.dataRange.from = Sample.now },
        Row("redirectUrl is an absolute") { $0.options.redirectURL = "/back" },
        Row("a tag has 1 to 100") { $0.options.tags = [String(repeating: "a", count: 101)] },
        Row("a tag has 1 to 100") { $0.options.tags = [""] },
        Row("context names six FIPs") { $0.options.context = [SetuContext(.fipIDs, "a,b,c,d,e,f,g")] },
        Row("PAN is five capital") { $0.pan = "ABCDE1234f" },
        Row("PAN is five capital") { $0.pan = "ABCDE12345" },
    ]

    @Test("one thing wrong is one error, and nothing is sent", arguments: rows)
    func refused(row: Row) async throws {
        let fixture = try SetuFixture([])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(row.detail, options: row.options, pan: row.pan)
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.reason.contains(": \(row.testDescription)") == true, "\(error?.reason ?? "")")
        #expect(error?.reason.contains(";") == false, "\(error?.reason ?? "")")
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(fixture.transport.requests.isEmpty)
    }

    static let allowed = [
        Row("a bare mobile number") {
            $0.detail.customer = ConsentCustomer(address: nil, identifiers: [.init(.mobile, "9876543210")])
        },
        Row("VIEW with a life of 0") {
            $0.detail.terms.consentMode = .view
            $0.detail.terms.dataLife = ConsentPeriod(0, .month)
        },
        Row("13 months for purpose 102") {
            $0.detail.terms.purpose = .spendingPatterns
            $0.detail.terms.dataRange.from = Sample.now.adding(.seconds(-397 * 86_400))
        },
        Row("a tag of 100 characters, six FIPs, a PAN") {
            $0.options.tags = [String(repeating: "a", count: 100)]
            $0.options.context = [SetuContext(.fipIDs, "a,b,c,d,e,f")]
            $0.pan = "ABCDE1234F"
        },
    ]

    @Test("what just keeps the rules is sent", arguments: allowed)
    func sent(row: Row) async throws {
        var answer = SetuFixture.consent
        answer.change("detail") { $0.set("vua", "9876543210@finvu") }
        let fixture = try SetuFixture(answer: .object(answer), .created)
        let ticket = try await fixture.provider.requestConsent(row.detail, options: row.options, pan: row.pan)
        #expect(ticket.customer == "9876543210@finvu")
        #expect(ticket.handle.rawValue == SetuFixture.consentID.rawValue)
    }
}
