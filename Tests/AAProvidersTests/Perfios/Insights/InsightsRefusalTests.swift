import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Perfios Insights: what its errors mean")
struct InsightsRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ProviderError.Code
        let retry: RetryAdvice
        let providerCode: ErrorCode?
        let body: String
        let status: HTTPStatus

        init(
            _ name: String, _ code: ProviderError.Code, _ retry: RetryAdvice, _ providerCode: ErrorCode?,
            _ status: HTTPStatus, _ body: String
        ) {
            testDescription = name
            (self.code, self.retry, self.providerCode) = (code, retry, providerCode)
            (self.status, self.body) = (status, body)
        }

        static func code(
            _ word: String, _ code: ProviderError.Code, _ retry: RetryAdvice, _ status: HTTPStatus = .badRequest
        ) -> Row {
            Row(
                word, code, retry, ErrorCode(rawValue: word), status,
                "<error><code>\(word)</code><message>canary</message></error>")
        }
    }

    static let rows: [Row] = [
        Row(
            "JSON", .invalidRequest, .never, "InvalidParameterValue", .badRequest,
            #"{"error":{"code":"InvalidParameterValue","message":"canary","details":[{"message":"canary"}]}}"#),
        Row(
            "a page of errors", .invalidRequest, .never, nil, .badRequest,
            "<!DOCTYPE html><html><body><div id=\"errorbox\"><b>canary</b></div></body></html>"),
        Row(
            "a page under success", .refused, .never, nil, .ok,
            "<html><div class='x' id='errorbox'>canary</div></html>"),
        Row(
            "XML under success", .invalidRequest, .never, "InvalidParameterValue", .ok,
            "<error><code>InvalidParameterValue</code><message>canary</message></error>"),
        Row("nothing but a status", .invalidRequest, .never, nil, .badRequest, ""),
        Row("a gateway's page", .unavailable, .after(nil), nil, .badGateway, "<html>canary</html>"),
        Row("too often", .unavailable, .after(nil), nil, .tooManyRequests, "canary"),
        Row("not known", .unknownReference, .never, nil, .notFound, "canary"),
        Row("not allowed", .unauthorized, .never, nil, .unauthorized, "canary"),
        .code("E_AMOUNT_BALANCE_MISMATCH", .invalidRequest, .never),
        .code("E_API_SESSION_EXPIRED", .sessionFailed, .withNewRequest),
        .code("E_NOT_ACCEPTED", .invalidRequest, .never),
        .code("E_NO_ACCOUNT", .customerNotFound, .never),
        .code("E_OTHER", .refused, .never),
        .code("E_SITE", .unavailable, .after(nil)),
        .code("E_SYSTEM", .unavailable, .after(nil)),
        .code("E_SYSTEM", .unavailable, .after(nil), .internalServerError),
        .code("E_USER_ACTION", .sessionFailed, .withNewRequest),
        .code("E_USER_BLOCKED", .refused, .never),
        .code("E_USER_CANCELLED", .sessionFailed, .withNewRequest),
        .code("E_USER_SESSION_EXPIRED", .sessionFailed, .withNewRequest),
        .code("E_WRONG_CREDENTIALS", .sessionFailed, .withNewRequest),
        .code("E_INSTITUTION_ERROR", .unavailable, .after(nil)),
        .code("SignatureDoesNotMatch", .unauthorized, .never, .forbidden),
        .code("InvalidCredentials", .unauthorized, .never, .unauthorized),
        .code("InvalidRate", .unavailable, .after(nil), .tooManyRequests),
        .code("TransactionNotFound", .unknownReference, .never, .notFound),
        .code("ReportNotReady", .dataNotReady, .after(nil)),
        .code("TransactionExpired", .dataGone, .withNewRequest),
        .code("DuplicateTxnId", .duplicate, .withNewRequest),
        .code("MissingParameter", .invalidRequest, .never),
        .code("SomethingNew", .invalidRequest, .never),
        .code("SomethingNew", .refused, .never, .conflict),
    ]

    @Test("each form, code and status", arguments: rows)
    func meaning(row: Row) async throws {
        let fixture = try InsightsFixture(row.body, row.status)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.insights.startTransaction(InsightsFixture.payload)
        }
        #expect(error?.code == row.code)
        #expect(error?.retry == row.retry)
        #expect(error?.providerCode == row.providerCode)
        #expect(error?.status == row.status)
        #expect(error.map { "\($0) \($0.reason)".contains("canary") } == false)
        #expect(error?.mayHaveBeenCarriedOut == (row.code == .unavailable && row.status != .tooManyRequests))
    }

    @Test("E_NO_ERROR says nothing: the status decides")
    func noError() async throws {
        let fixture = try InsightsFixture("<error><code>E_NO_ERROR</code></error>", .notFound)
        let error = await #expect(throws: ProviderError.self) { try await fixture.insights.startReport(of: "T") }
        #expect(error?.code == .unknownReference)
    }

    @Test("the message is there for who asks for it, and in no description; of a page it is cut")
    func message() throws {
        let error = try #require(
            InsightsErrorBody(body: Array("<error><code>E_OTHER</code><message>canary</message></error>".utf8)))
        #expect(error.message == "canary")
        #expect(error.form == .document)
        let page = "<html><div id=\"errorbox\">\n <b>Sorry,</b>  9876543210 " + String(repeating: "x", count: 5_000)
        let cut = try #require(InsightsErrorBody(body: Array(page.utf8)))
        #expect(cut.form == .page)
        #expect(cut.code == nil)
        #expect(cut.message.hasPrefix("Sorry, 9876543210 xxx"))
        #expect(cut.message.count == InsightsErrorBody.longestMessage)
        for value in [error, cut] {
            #expect(!"\(value) \(String(reflecting: value))".contains("canary"))
            #expect(!"\(value) \(String(reflecting: value))".contains("9876543210"))
            #expect(try InsightsErrorBody(json: value.json, at: .root).message == value.message)
        }
        #expect(InsightsErrorBody(body: Array("{}".utf8)) == nil)
    }

    @Test("any page is an error where no report is asked for, and a page with its box also where one is")
    func pages() async throws {
        let page = "<html><body>log in</body></html>"
        let cancelled = try InsightsFixture(page)
        let error = await #expect(throws: ProviderError.self) { try await cancelled.insights.cancel("T") }
        #expect(error?.code == .refused)
        let report = try InsightsFixture("<html><div id='errorbox'>canary</div></html>")
        let refused = await #expect(throws: ProviderError.self) {
            try await report.insights.report(of: "T", types: [.pdf])
        }
        #expect(refused?.code == .refused)
    }

    @Test("a body as large as a report is no error, whatever is in it")
    func large() async throws {
        let text = "{\"error\":{\"code\":\"E_OTHER\"},\"data\":\"" + String(repeating: "x", count: 300_000) + "\"}"
        #expect(InsightsErrorBody(body: Array(text.utf8)) == nil)
        let report = try await InsightsFixture(text).insights.report(of: "T", types: [.json])
        #expect(report.kind == .json)
    }

    @Test("a lost answer may have been carried out")
    func lost() async throws {
        let fixture = try InsightsFixture([.fail(TransportError(.timedOut, "late", phase: .afterSend))])
        let error = await #expect(throws: ProviderError.self) { try await fixture.insights.startReport(of: "T") }
        #expect(error?.code == .transportFailed)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(error?.operation == .startReport)
    }
}
