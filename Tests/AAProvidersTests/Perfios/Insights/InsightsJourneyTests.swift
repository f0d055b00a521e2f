import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Perfios: from consent to raw report")
struct InsightsJourneyTests {
    private static func status(_ text: String) -> ScriptedTransport.Step {
        .respond(InsightsFixture.answer("{\"status\":\(text)}"))
    }

    @Test("polls until the fetch is done, through a failure that passes, and collects")
    func collect() async throws {
        let fixture = try InsightsFixture([
            Self.status("\"PENDING\""), .respond(InsightsFixture.answer("", .badGateway)), Self.status("\"COMPLETED\""),
            .respond(InsightsFixture.answer("{\"data\":1}")),
        ])
        let journey = InsightsJourney(over: fixture.insights)
        let start = fixture.clock.now()
        let report = try await journey.collect("T", every: .seconds(10))
        #expect(report.kind == .json)
        #expect(fixture.clock.now().duration(since: start) == .seconds(20))
        #expect(
            fixture.transport.requests.map { $0.url.pathSegments.suffix(2) }
                == [["T", "status"], ["T", "status"], ["T", "status"], ["T", "rawReport"]])
    }

    @Test(
        "a fetch that failed says why, in words of ours",
        arguments: [
            ("\"FAILED\"", ProviderError.Code.sessionFailed, nil),
            ("\"FAILED\",\"errorCode\":\"E_INSTITUTION_ERROR\"", .unavailable, "E_INSTITUTION_ERROR"),
            ("\"FAILED\",\"errorCode\":\"new\"", .sessionFailed, "new"),
        ] as [(String, ProviderError.Code, ErrorCode?)])
    func failed(status: String, code: ProviderError.Code, providerCode: ErrorCode?) async throws {
        let fixture = try InsightsFixture([Self.status(status)])
        let journey = InsightsJourney(over: fixture.insights)
        let error = await #expect(throws: ProviderError.self) { try await journey.collect("T") }
        #expect(error?.code == code)
        #expect(error?.providerCode == providerCode)
    }

    @Test("looks as often as it may, and gives up on what no wait mends")
    func ends() async throws {
        let fixture = try InsightsFixture([Self.status("\"PENDING\""), Self.status("\"PENDING\"")])
        let error = await #expect(throws: ProviderError.self) {
            try await InsightsJourney(over: fixture.insights).collect("T", looks: 2)
        }
        #expect(error?.code == .dataNotReady)
        let other = try InsightsFixture("", .unauthorized)
        let refused = await #expect(throws: ProviderError.self) {
            try await InsightsJourney(over: other.insights).collect("T")
        }
        #expect(refused?.code == .unauthorized)
    }

    @Test("a consent without a page to send the customer to is none")
    func noPage() async throws {
        let fixture = try InsightsFixture(InsightsRequestTests.started)
        let error = await #expect(throws: ProviderError.self) {
            try await InsightsJourney(over: fixture.insights).requestConsent(InsightsFixture.payload)
        }
        #expect(error?.code == .malformedAnswer)
    }
}
