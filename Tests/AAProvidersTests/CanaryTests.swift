import AACore
import AACrypto
import AAModels
import AAProviders
import AATransport
import Testing

@Suite("No secret and nothing personal is ever shown")
struct CanaryTests {
    static let codes: [ErrorCode?] = [nil, .invalidRequest, .unauthorized, "canary-code"]

    @Test("no error of a provider repeats the customer, the API key or the AA's message", arguments: codes)
    func errors(refusal: ErrorCode?) async throws {
        let status: HTTPStatus = refusal == nil ? .ok : .badRequest
        let aggregator = FakeAggregator(
            edit: { $0.set("Customer", .object(["id": "canary-other@aa"])) }, status: status, refusal: refusal)
        let error = await #expect(throws: ProviderError.self) {
            try await Fixture(aggregator).provider.requestConsent(Sample.detail)
        }
        #expect(error.map { !$0.description.contains("canary") } == true)
        #expect(error?.providerCode == refusal)
    }

    @Test("a configuration, a ticket and a fetched account print without what they protect")
    func values() throws {
        let configuration = ReBITConfiguration(
            aggregator: "AA-1", baseURL: try HTTPURL("https://aa.example"), user: "FIU-1", apiKey: "canary")
        let ticket = ConsentTicket(handle: "handle", customer: "canary@aa", redirect: "https://canary")
        let account = FetchedAccount(
            fip: "FIP-1", link: "link-1", fiType: .deposit, maskedAccountNumber: "canary",
            content: .plaintext(Array("canary".utf8)))
        for value in [configuration, ticket, account] as [Any] {
            var text = ""
            dump(value, to: &text)
            #expect(!(text + String(describing: value) + String(reflecting: value)).contains("canary"))
        }
    }
}
