import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("OneMoney's refusals mean one thing each")
struct OneMoneyRefusalTests {
    private static func row(
        _ status: HTTPStatus, _ code: String, _ message: String, _ meaning: ProviderError.Code,
        _ retry: RetryAdvice = .never, mayHaveBeenCarriedOut: Bool = false
    ) -> RefusalRow {
        RefusalRow(
            "\(status) \(code): \(message)", OneMoneyFixture.refusal(status, code, message), meaning, retry,
            mayHaveBeenCarriedOut: mayHaveBeenCarriedOut)
    }

    static let rows: [RefusalRow] = [
        row(400, "missingConsentInfo", "Missing consent info FP0021", .invalidRequest),
        row(400, "InvalidRequest", "Invalid UUID", .invalidRequest),
        // One code, told apart by its sentence or its number.
        row(400, "InvalidRequest", "Consent handles belong to different users (FP0024)", .invalidRequest),
        row(400, "InvalidRequest", "Consent handle not found (FP0024)", .unknownReference),
        row(400, "InvalidRequest", "FP0024", .invalidRequest),
        row(400, "invalid_consent_handle", "FP0024", .unknownReference),
        row(400, "InvalidAA", "FP0029", .invalidRequest),
        row(400, "InvalidConsentId", "FP0034", .consentNotUsable),
        row(400, "InvalidRequest", "Consent ID is Revoked with consent type as VIEW", .consentNotUsable),
        row(400, "InvalidRequest", "FP0058", .consentNotUsable),
        row(400, "ConsentExpired", "", .consentNotUsable), row(400, "ConsentRevoked", "", .consentNotUsable),
        row(400, "ConsentNotActive", "", .consentNotUsable), row(400, "ConsentNotFound", "", .consentNotUsable),
        row(400, "ConsentRejected", "", .consentNotUsable), row(400, "NoConsent", "", .consentNotUsable),
        row(400, "NoDataAvailable", "FP0060", .dataGone, .withNewRequest),
        row(400, "DataIsDeleted", "FP0061", .dataGone, .withNewRequest),
        row(400, "NoDataFound", "Data not ready!", .dataNotReady, .after(nil)),
        row(404, "NoDataFound", "FP0063", .dataNotReady, .after(nil)),
        row(400, "InvalidRequest", "Data not ready!", .dataNotReady, .after(nil)),
        row(400, "InvalidStatus", "", .consentNotUsable), row(400, "InvalidPayload", "", .invalidRequest),
        row(400, "FP0063", "", .dataNotReady, .after(nil)),
        row(400, "Novelty", "never heard of", .refused),
        // The body is read whatever the status is.
        row(200, "NoDataFound", "Data not ready!", .dataNotReady, .after(nil)),
        row(500, "DataIsDeleted", "", .dataGone, .withNewRequest),
        row(200, "Novelty", "", .refused),
        row(401, "InvalidRequest", "Consent expired", .unauthorized), row(403, "ConsentRevoked", "", .unauthorized),
        row(500, "InternalServerError", "", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        row(404, "NotFound", "", .unknownReference),
        .bare(200, #"{"status":"failure"}"#, .refused),
        // F26: a proxy's page where JSON is expected.
        .bare(
            503, "<html>Service Temporarily Unavailable</html>", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        .bare(502, "", .unavailable, .after(nil), mayHaveBeenCarriedOut: true),
        .bare(503, "", .unavailable, .after(.seconds(7)), headers: ["Retry-After": "7"], mayHaveBeenCarriedOut: true),
        .bare(
            429, "", .unavailable, .after(.seconds(20)),
            headers: ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1780000020", "X-RateLimit-Limit": "60"]),
        // A quota that is used up does not make a wrong request right.
        .bare(
            400, #"{"status":"failure","errorCode":"InvalidPayload"}"#, .invalidRequest,
            headers: ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1780000020"]),
        .bare(418, "\u{0}", .refused), .bare(404, "[]", .unknownReference),
    ]

    @Test("each has its code, its advice, and says whether the call may have been carried out", arguments: rows)
    func meaning(row: RefusalRow) async throws {
        let fixture = try OneMoneyFixture([.respond(row.response)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.data(of: .consent(OneMoneyFixture.consentID))
        }
        #expect(error?.code == row.code)
        #expect(error?.retry == row.retry)
        #expect(error?.mayHaveBeenCarriedOut == row.mayHaveBeenCarriedOut)
        #expect(error?.provider == "onemoney")
        #expect(error?.status == row.response.status)
    }

    @Test("the number of a condition is kept, wherever the body has it")
    func number() async throws {
        let bodies = [
            #"{"errorCode":"InvalidRequest","errorMsg":"x FP0024 y"}"#,
            #"{"errorCode":"InvalidRequest","errorMsg":"x","errorNumber":"FP0024"}"#,
        ]
        for body in bodies {
            let fixture = try OneMoneyFixture([.respond(HTTPResponse(status: .badRequest, body: Array(body.utf8)))])
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.provider.data(of: .account("a"))
            }
            #expect(error?.reason.hasSuffix("(FP0024)") == true)
            #expect(error?.providerCode == "InvalidRequest")
        }
    }

    @Test("a document that was asked for in another form is refused in JSON")
    func document() async throws {
        let fixture = try OneMoneyFixture([.respond(OneMoneyFixture.refusal(.ok, "DataIsDeleted", ""))])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.document(.pdf, of: .consent(OneMoneyFixture.consentID))
        }
        #expect(error?.code == .dataGone)
        #expect(error?.operation == .document)
    }
}
