import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport

extension MockFaultTests {
    static func rebit() throws -> [Row] {
        let row = rows("ReBIT", mock: { .rebit() }, adapter: { (fixture: Fixture) in fixture.provider })
        func refused(_ status: HTTPStatus, _ code: ErrorCode) throws -> Fixture {
            try Fixture(FakeAggregator(status: status, refusal: code))
        }
        let outcome: Call = { _ = try await $0.outcome(of: Sample.handle) }
        let ask: Call = { _ = try await $0.requestConsent(ConsentRequest(Sample.detail)) }
        let start: Call = {
            _ = try await $0.startSession(
                under: Sample.agreed, range: Sample.terms.dataRange, keys: SessionKeyPair())
        }
        let fetch: Call = { _ = try await $0.fetch(DataSession(id: Sample.sessionID, consentID: Sample.consentID)) }
        return try exchanges.map { fault, step in try row(fault, .outcome, try Fixture(steps: [step]), outcome) } + [
            row(.credentialsRefused, .outcome, refused(.unauthorized, .unauthorized), outcome),
            row(.requestRefused, .requestConsent, refused(.badRequest, .invalidRequest), ask),
            row(.unfairUse, .requestConsent, refused(.preconditionFailed, .preconditionFailed), ask),
            row(.customerUnknown, .requestConsent, refused(.badRequest, .invalidCustomerAddress), ask),
            row(.unknownReference, .fetch, refused(.notFound, .invalidSessionID), fetch),
            row(.consentNotActive, .startSession, refused(.badRequest, .invalidConsentStatus), start),
            row(.consentExhausted, .startSession, refused(.badRequest, .invalidConsentUse), start),
            row(.frequencyExceeded(), .startSession, refused(.badRequest, .invalidConsentUse), start),
            row(.keyRefused, .startSession, refused(.badRequest, .invalidKey), start),
            row(.notReady, .fetch, refused(.notFound, .noDataFound), fetch),
            row(.sessionExpired, .fetch, refused(.gone, .dataGone), fetch),
            row(.alreadyCollected, .fetch, refused(.gone, .dataGone), fetch),
            row(.dataDeleted, .fetch, refused(.gone, .dataGone), fetch),
            row(.malformedAnswer, .fetch, try Fixture(FakeAggregator(edit: { $0.set("FI", nil) })), fetch),
            row(.foreignAnswer, .outcome, try Fixture(FakeAggregator(edit: { $0.set("txnid", "other") })), outcome),
            row(.unsignedAnswer, .outcome, try Fixture(FakeAggregator(sign: { _ in nil })), outcome),
        ]
    }
}
