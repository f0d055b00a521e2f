import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport

extension MockFaultTests {
    static func setu() throws -> [Row] {
        let row = rows(
            "Setu", mock: { .setu() },
            adapter: { (step: ScriptedTransport.Step) in try SetuFixture(Array(repeating: step, count: 3)).provider })
        func refused(_ status: HTTPStatus, _ code: String, _ message: String) -> ScriptedTransport.Step {
            .respond(SetuFixture.refusal(status, code, message))
        }
        let outcome: Call = { _ = try await $0.outcome(of: ConsentHandle(SetuFixture.consentID.rawValue)) }
        let ask: Call = { _ = try await $0.requestConsent(ConsentRequest(SetuFixture.detail)) }
        let start: Call = {
            _ = try await $0.startSession(under: SetuFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        }
        let fetch: Call = {
            _ = try await $0.fetch(DataSession(id: SetuFixture.sessionID, consentID: SetuFixture.consentID))
        }
        func session(_ status: String) -> ScriptedTransport.Step {
            .respond(HTTPResponse(body: JSONValue.object(SetuFixture.session(status)).bytes()))
        }
        let month = Duration.seconds(31 * 86_400)
        return try exchanges.flatMap { fault, step in
            [try row(fault, .outcome, step, outcome), try row(fault, .fetch, step, fetch)]
        } + [
            row(.credentialsRefused, .outcome, .respond(HTTPResponse(status: .unauthorized)), outcome),
            row(
                .foreignToken, .outcome,
                .respond(
                    HTTPResponse(
                        status: .unauthorized, body: Array(#"{"errorMsg": "Token issuer not allowed"}"#.utf8))),
                outcome),
            row(.requestRefused, .requestConsent, refused(.badRequest, "InvalidRequest", "Invalid request body"), ask),
            row(
                .unfairUse, .requestConsent,
                refused(.badRequest, "InvalidRequest", "must be less than or equal to 0 per HOUR"), ask),
            row(.unknownReference, .outcome, refused(.notFound, "NotFound", "Consent not found"), outcome),
            row(
                .consentNotActive, .startSession, refused(.badRequest, "InvalidRequest", "Consent 'c' is not ready"),
                start),
            row(
                .consentExhausted, .startSession, refused(.badRequest, "InvalidRequest", "Consent already used"), start),
            row(
                .frequencyExceeded(after: month), .startSession,
                refused(.badRequest, "InvalidRequest", "Consent already used for the frequency"), start),
            row(.notReady, .fetch, session("PENDING"), fetch), row(.sessionExpired, .fetch, session("EXPIRED"), fetch),
            row(.sessionFailed, .fetch, session("FAILED"), fetch),
            row(.malformedAnswer, .fetch, .respond(HTTPResponse(body: Array("<html>".utf8))), fetch),
            row(
                .foreignAnswer, .outcome,
                .respond(
                    HTTPResponse(
                        body: JSONValue.object(["id": "other", "url": "https://setu.co/", "status": "ACTIVE"]).bytes())),
                outcome),
        ]
    }
}
