import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Setu's refusals mean one thing each")
struct SetuRefusalTests {
    private static func row(
        _ status: HTTPStatus, _ code: String, _ message: String, _ meaning: ProviderError.Code,
        _ retry: RetryAdvice = .never, mayHaveBeenCarriedOut: Bool = false
    ) -> RefusalRow {
        RefusalRow(
            "\(status) \(code): \(message)", SetuFixture.refusal(status, code, message), meaning, retry,
            mayHaveBeenCarriedOut: mayHaveBeenCarriedOut)
    }

    static let rows: [RefusalRow] = [
        // F2: the right credentials at the wrong token service.
        row(401, "Unauthorized", "Token issuer not allowed", .unauthorized),
        row(401, "Unauthorized", "The access token expired", .unauthorized),
        row(403, "Forbidden", "revoked", .unauthorized),
        row(
            500, "InvalidRequest", "Consent already used", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        row(400, "InvalidRequest", "Consent already used", .consentExhausted, .withNewRequest),
        row(400, "InvalidRequest", "Consent use exceeded", .consentExhausted, .withNewRequest),
        row(400, "InvalidRequest", "Consent already used for the frequency", .frequencyExceeded, .after(nil)),
        row(400, "InvalidConsentUse", "Consent fetch frequency exceeded", .frequencyExceeded, .after(nil)),
        row(400, "InvalidRequest", "Data life value must be 0 for consent mode VIEW", .invalidRequest),
        row(400, "Invalid request", "datalife value has to be 0", .invalidRequest),
        row(400, "InvalidRequest", "Account Aggregator cams not supported", .invalidRequest),
        row(400, "InvalidRequest", "frequency must be less than or equal to 0 per HOUR", .fairUse),
        row(400, "Invalid request", "Invalid request body", .invalidRequest),
        row(400, "INVALIDREQUEST", "anything", .invalidRequest),
        row(400, "InvalidRequest", "Consent 'x' has expired", .consentNotUsable),
        row(400, "InvalidRequest", "Cannot create data session: consent has expired", .consentNotUsable),
        row(400, "InvalidRequest", "Consent was revoked", .consentNotUsable),
        row(400, "ConsentRevoked", "", .consentNotUsable),
        row(400, "InvalidRequest", "Session has expired", .dataGone, .withNewRequest),
        // A code that names one condition weighs more than its sentence, which speaks of the consent too.
        row(400, "SessionExpired", "Session of the consent has expired", .dataGone, .withNewRequest),
        row(400, "DataFetchFailure", "Consent expired", .sessionFailed, .withNewRequest),
        .bare(401, #"{"errorMsg":"Token has expired"}"#, .unauthorized),
        row(
            400, "InvalidRequest", "Invalid response from upstream", .unavailable, .after(nil),
            mayHaveBeenCarriedOut: true),
        row(404, "NotFound", "Config not found for provided product instance.", .unauthorized),
        row(404, "NotFound", "Consent not found", .unknownReference),
        row(
            500, "InternalServerError", "report this to aa@setu.co", .unavailable, .after(nil),
            mayHaveBeenCarriedOut: true),
        row(400, "Novelty", "never heard of", .refused),
        // F26: a gateway's page where JSON is expected.
        .bare(502, "<html>Bad Gateway</html>", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        .bare(
            503, "", .unavailable, .after(.seconds(7)), headers: ["Retry-After": "7"], mayHaveBeenCarriedOut: true),
        .bare(408, "", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        .bare(429, "", .unavailable, .after(.seconds(3)), headers: ["Retry-After": "3"]),
        .bare(
            429, "", .unavailable, .after(.seconds(9)),
            headers: ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "9"]),
        .bare(401, "[]", .unauthorized), .bare(403, "null", .unauthorized), .bare(404, "{}", .unknownReference),
        .bare(418, "\u{0}", .refused),
    ]

    @Test("each has its code, its advice, and says whether the call may have been carried out", arguments: rows)
    func meaning(row: RefusalRow) async throws {
        let fixture = try SetuFixture([.respond(row.response)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.details(of: SetuFixture.consentID)
        }
        #expect(error?.code == row.code)
        #expect(error?.retry == row.retry)
        #expect(error?.mayHaveBeenCarriedOut == row.mayHaveBeenCarriedOut)
        #expect(error?.operation == .consent)
        #expect(error?.provider == "setu")
        #expect(error?.status == row.response.status)
    }

    @Test("a token of another service is told which one would do")
    func issuer() async throws {
        let fixture = try SetuFixture([.respond(SetuFixture.refusal(401, "Unauthorized", "Token issuer not allowed"))])
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fips() }
        #expect(error?.reason.contains("https://orgservice-prod.setu.co/v1/users/login") == true)
    }

    @Test("credentials that the token service refuses are an error that names the service, and nothing is sent to Setu")
    func login() async throws {
        let fixture = try SetuFixture([.respond(HTTPResponse(status: .unauthorized))], login: true)
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fips() }
        #expect(error?.code == .unauthorized)
        #expect(error?.retry == .never)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(error?.reason.contains(SetuAuthentication.tokenService) == true)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("F1: a token that expires in the middle is renewed once, and the call sent again")
    func expiredToken() async throws {
        func token(_ text: String) -> ScriptedTransport.Step {
            .respond(HTTPResponse(body: JSONValue.object(["access_token": .string(text)]).bytes()))
        }
        let answer = HTTPResponse(body: Array(#"{"data":[]}"#.utf8))
        let fixture = try SetuFixture(
            [token("one"), .respond(HTTPResponse(status: .unauthorized)), token("two"), .respond(answer)], login: true)
        #expect(try await fixture.provider.fips().isEmpty)
        #expect(
            fixture.transport.requests.map { $0.headers["authorization"] } == [nil, "Bearer one", nil, "Bearer two"])
    }

    @Test(
        "a trace id that could be anything else is left out",
        arguments: ["a b", "", String(repeating: "a", count: 65), "é"])
    func traceID(text: String) async throws {
        let body: JSONValue = .object(["errorCode": "NotFound", "errorMsg": "x", "traceId": .string(text)])
        let fixture = try SetuFixture(answer: body, .notFound)
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fips() }
        #expect(error?.traceID == nil)
        #expect(error?.code == .unknownReference)
    }
}
