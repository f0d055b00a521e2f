import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport

extension MockFaultTests {
    static func perfios() throws -> [Row] {
        let row = rows(
            "Perfios", mock: { .perfios() },
            adapter: { (step: ScriptedTransport.Step) in try PerfiosFixture([step]).provider })
        func refused(_ status: HTTPStatus, _ word: String) -> ScriptedTransport.Step {
            .respond(HTTPResponse(status: status, body: JSONValue.object(["error": .string(word)]).bytes()))
        }
        let request = ConsentRequest(try PerfiosFixture.detail)
        let ask: Call = { _ = try await $0.requestConsent(request) }
        let fetch: Call = { _ = try await $0.fetch(PerfiosFixture.session) }
        return try exchanges.flatMap { fault, step in
            [try row(fault, .requestConsent, step, ask), try row(fault, .fetch, step, fetch)]
        } + [
            row(.credentialsRefused, .requestConsent, refused(.unauthorized, "UNAUTHENTICATED"), ask),
            row(.requestRefused, .requestConsent, refused(.badRequest, "INVALID_REQUEST"), ask),
            row(.alreadyCollected, .fetch, refused(.gone, "EXPIRED"), fetch),
            row(.sessionExpired, .fetch, refused(.gone, "EXPIRED"), fetch),
            row(.malformedAnswer, .requestConsent, .respond(HTTPResponse(body: Array("<html>".utf8))), ask),
        ]
    }

    static func oneMoney() throws -> [Row] {
        let row = rows(
            "OneMoney", mock: { .oneMoney() },
            adapter: { (step: ScriptedTransport.Step) in try OneMoneyFixture([step]).provider })
        func refused(_ code: String, _ message: String = "") -> ScriptedTransport.Step {
            .respond(OneMoneyFixture.refusal(.badRequest, code, message))
        }
        func answered(_ json: JSONValue) -> ScriptedTransport.Step { .respond(HTTPResponse(body: json.bytes())) }
        let outcome: Call = { _ = try await $0.outcome(of: OneMoneyFixture.handle) }
        let ask: Call = { _ = try await $0.requestConsent(OneMoneyFixture.request) }
        let start: Call = {
            _ = try await $0.startSession(under: OneMoneyFixture.agreed, range: Sample.terms.dataRange, keys: nil)
        }
        let fetch: Call = { _ = try await $0.fetch(OneMoneyFixture.session) }
        return try exchanges.flatMap { fault, step in
            [try row(fault, .outcome, step, outcome), try row(fault, .startSession, step, start)]
        } + [
            row(.credentialsRefused, .outcome, .respond(HTTPResponse(status: .unauthorized)), outcome),
            row(.requestRefused, .requestConsent, refused("InvalidRequest"), ask),
            row(.unknownReference, .outcome, refused("invalid_consent_handle"), outcome),
            row(.consentNotActive, .startSession, refused("ConsentNotActive"), start),
            row(.notReady, .fetch, refused("NoDataFound", "Data not ready!"), fetch),
            row(.dataDeleted, .fetch, refused("DataIsDeleted"), fetch),
            row(.sessionExpired, .fetch, answered(OneMoneyFixture.status("SESSION_EXPIRED")), fetch),
            row(.sessionFailed, .fetch, answered(OneMoneyFixture.status("SESSION_FAILED")), fetch),
            row(.malformedAnswer, .fetch, .respond(HTTPResponse(body: Array("<html>".utf8))), fetch),
        ]
    }
}
