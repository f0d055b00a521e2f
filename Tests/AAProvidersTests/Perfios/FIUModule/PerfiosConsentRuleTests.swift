import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("What Perfios would refuse is not sent")
struct PerfiosConsentRuleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout ConsentRequest) -> Void

        init(_ rule: String, _ change: @escaping @Sendable (inout ConsentRequest) -> Void) {
            testDescription = rule
            self.change = change
        }
    }

    static let rows = [
        Row("mobile number of ten digits") { $0.detail.customer.address = "+919999999999@anumati" },
        Row("mobile number of ten digits") { $0.detail.customer.address = "name@anumati" },
        Row("mobile number of ten digits") { $0.detail.customer = ConsentCustomer(address: nil) },
        Row("the module's own AA") { $0.detail.customer.address = "9999999999@finvu" },
        Row("DataConsumer is the user") { $0.detail.terms.dataConsumer.id = "other" },
        Row("Purpose has a text") { $0.detail.terms.purpose.text = "" },
        Row("101, 102 and 104 are PERIODIC") { $0.detail.terms.purpose = .wealthManagement },
        Row("101, 102 and 104 are PERIODIC") { $0.detail.terms.purpose = .spendingPatterns },
        Row("101, 102 and 104 are PERIODIC") { $0.detail.terms.purpose = .monitoring },
        Row("103 and 105 ONETIME") { $0.detail.terms.fetchType = .periodic },
        Row("103 and 105 ONETIME") {
            $0.detail.terms.purpose = .onetimeQuery
            $0.detail.terms.fetchType = .periodic
        },
        Row("DataFilter has no place") {
            $0.detail.terms.dataFilter = [DataFilter(.transactionAmount, ">=", "1")]
        },
        Row("does not end in the future") { $0.detail.terms.dataRange.to = PerfiosFixture.now.adding(.seconds(1)) },
        Row("covers 12 months at most") {
            $0.detail.terms.dataRange.from = $0.detail.terms.dataRange.to.adding(.seconds(-366 * 86_400))
        },
        Row("a year ahead at most") {
            $0.detail.terms.consentExpiry = PerfiosFixture.now.adding(.seconds(366 * 86_400))
        },
        Row("X-Idempotency-Key") { $0.idempotencyKey = "" },
        Row("X-Idempotency-Key") { $0.idempotencyKey = "a\r\nX-Client-Id: b" },
        Row("consentStart lies before consentExpiry") {
            $0.detail.terms.consentExpiry = $0.detail.terms.consentStart
        },
    ]

    @Test("one rule broken is one reason", arguments: rows)
    func breach(row: Row) async throws {
        let fixture = try PerfiosFixture([])
        var request = ConsentRequest(try PerfiosFixture.detail)
        row.change(&request)
        let changed = request
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(changed) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.reason.contains(row.testDescription) == true, "\(error?.reason ?? "")")
        #expect(error?.reason.contains("; ") == false, "\(error?.reason ?? "")")
        #expect(fixture.transport.requests.isEmpty)
    }

    static let allowed = [
        Row("a bare mobile number") { request in
            request.detail.customer = ConsentCustomer(address: nil, identifiers: [.init(.mobile, "9999999999")])
        },
        Row("the last day of both years") { request in
            request.detail.terms.dataRange.from = request.detail.terms.dataRange.to.adding(.seconds(-365 * 86_400))
            request.detail.terms.consentExpiry = PerfiosFixture.now.adding(.seconds(365 * 86_400))
        },
        Row("a range that ends now") { request in request.detail.terms.dataRange.to = PerfiosFixture.now },
        Row("PERIODIC monitoring") { request in
            request.detail.terms.purpose = .monitoring
            request.detail.terms.fetchType = .periodic
        },
    ]

    @Test("what keeps the rules is sent", arguments: allowed)
    func kept(row: Row) async throws {
        let fixture = try PerfiosFixture(answer: .object(PerfiosFixture.journey), .accepted)
        var request = ConsentRequest(try PerfiosFixture.detail)
        row.change(&request)
        _ = try await fixture.provider.requestConsent(request)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("what the module has no place for is named, and nothing is sent")
    func foreign() async throws {
        let fixture = try PerfiosFixture([])
        var request = ConsentRequest(try PerfiosFixture.detail)
        request.fips = ["FIP-1"]
        request.redirectURL = "https://fiu.example/canary"
        let asked = request
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(asked) }
        #expect(error?.code == .unsupported)
        #expect(error?.reason.contains("fips, redirectURL") == true)
        #expect(fixture.transport.requests.isEmpty)
    }
}
