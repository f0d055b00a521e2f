import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios' refusals mean one thing each")
struct PerfiosRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let status: HTTPStatus
        let body: String
        let code: ProviderError.Code
        var retry = RetryAdvice.never
        var providerCode: ErrorCode?
        var mayHaveBeenCarriedOut = false
        var headers: HTTPHeaders = [:]
        var testDescription: String { "\(status) \(body.prefix(40)) \(headers)" }
    }

    static let rows = [
        Row(
            status: 401, body: #"{"error":"UNAUTHENTICATED"}"#, code: .unauthorized, providerCode: "UNAUTHENTICATED"),
        Row(
            status: 400, body: #"{"error":"INVALID_REQUEST","message":"canary 9999999999"}"#, code: .invalidRequest,
            providerCode: "INVALID_REQUEST"),
        Row(
            status: 410, body: #"{"error":"EXPIRED"}"#, code: .dataGone, retry: .withNewRequest, providerCode: "EXPIRED"
        ),
        Row(status: 410, body: "<html>Gone</html>", code: .dataGone, retry: .withNewRequest),
        Row(status: 400, body: #"{"error":"UNAUTHENTICATED"}"#, code: .unauthorized, providerCode: "UNAUTHENTICATED"),
        Row(status: 403, body: #"{"error":"INVALID_REQUEST"}"#, code: .unauthorized, providerCode: "INVALID_REQUEST"),
        Row(status: 404, body: "{}", code: .unknownReference),
        Row(status: 429, body: "", code: .unavailable, retry: .after(.seconds(5)), headers: ["Retry-After": "5"]),
        Row(
            status: 500, body: #"{"error":"EXPIRED"}"#, code: .unavailable, retry: .after(nil), providerCode: "EXPIRED",
            mayHaveBeenCarriedOut: true),
        Row(
            status: 502, body: "<html>Bad Gateway</html>", code: .unavailable, retry: .after(nil),
            mayHaveBeenCarriedOut: true),
        Row(
            status: 503, body: "", code: .unavailable, retry: .after(.seconds(9)), mayHaveBeenCarriedOut: true,
            headers: ["Retry-After": "9"]),
        Row(status: 408, body: "", code: .unavailable, retry: .after(nil), mayHaveBeenCarriedOut: true),
        Row(status: 418, body: "[]", code: .refused), Row(status: 422, body: #"{"error":7}"#, code: .refused),
        Row(status: 302, body: "", code: .refused),
    ]

    @Test("each has its code, its advice, and says whether the call may have been carried out", arguments: rows)
    func meaning(row: Row) async throws {
        let response = HTTPResponse(status: row.status, headers: row.headers, body: Array(row.body.utf8))
        let fixture = try PerfiosFixture([.respond(response)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(try PerfiosFixture.detail)
        }
        #expect(error?.code == row.code)
        #expect(error?.retry == row.retry)
        #expect(error?.providerCode == row.providerCode)
        #expect(error?.mayHaveBeenCarriedOut == row.mayHaveBeenCarriedOut)
        #expect(error?.operation == .requestConsent)
        #expect(error?.provider == "perfios")
        #expect(error?.status == row.status)
    }

    @Test(
        "F9: a fetch that may have been carried out is not asked for again, as its data may be gone",
        arguments: rows.filter(\.mayHaveBeenCarriedOut))
    func singleUse(row: Row) async throws {
        let fixture = try PerfiosFixture([
            .respond(HTTPResponse(status: row.status, headers: row.headers, body: Array(row.body.utf8)))
        ])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(PerfiosFixture.session)
        }
        #expect(error?.code == row.code)
        #expect(error?.retry == .withNewRequest)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(error?.reason.contains("it may be gone") == true)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("F9: so is one whose answer was lost; one that was never sent may be made again")
    func lost() async throws {
        for phase in [TransportError.Phase.afterSend, .beforeSend] {
            let fixture = try PerfiosFixture([
                .fail(TransportError(.timedOut, "no answer came", phase: phase, retry: .after(nil)))
            ])
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.provider.fetch(PerfiosFixture.session)
            }
            #expect(error?.code == .transportFailed)
            #expect(error?.retry == (phase == .afterSend ? .withNewRequest : .after(nil)))
            #expect(error?.mayHaveBeenCarriedOut == (phase == .afterSend))
        }
    }

    @Test("the recorded refusals are what they say", .enabled(if: ConformanceData.isPresent))
    func recorded() async throws {
        let rows: [(String, HTTPStatus, ProviderError.Code)] = [
            ("error.401.unauthenticated.json", .unauthorized, .unauthorized),
            ("fi-fetch.response.410.expired.json", .gone, .dataGone),
        ]
        for (file, status, code) in rows {
            let fixture = try PerfiosFixture([
                .respond(HTTPResponse(status: status, body: try PerfiosFixture.recorded(file)))
            ])
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.provider.fetch(PerfiosFixture.session)
            }
            #expect(error?.code == code)
            #expect(error?.mayHaveBeenCarriedOut == false)
        }
    }
}
