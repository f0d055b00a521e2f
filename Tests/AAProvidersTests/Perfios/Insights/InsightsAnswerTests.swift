import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios Insights: what is answered")
struct InsightsAnswerTests {
    private func recorded(_ name: String) throws -> String {
        String(decoding: try ConformanceData.bytes(of: "providers/perfios/insights-v3/\(name)"), as: UTF8.self)
    }

    @Test("the recorded answers", .enabled(if: ConformanceData.isPresent))
    func recordedAnswers() async throws {
        let started = try InsightsFixture(recorded("initiate-transaction.response.200.xml"))
        let transaction = try await started.insights.startTransaction(InsightsFixture.payload)
        #expect(transaction.id == "Q3DQ1645251830578")
        #expect(transaction.url == nil)
        #expect(transaction.json == .object(["transaction": .object(["perfiosTransactionId": "Q3DQ1645251830578"])]))

        let uploaded = try InsightsFixture(recorded("upload-file.response.200.xml"))
        let file = try await uploaded.insights.upload(InsightsUpload([]), to: transaction.id)
        #expect(file.id == "0123456789abcdef0123456789abcdef01234567")

        let refused = try InsightsFixture(recorded("error.400.xml"), .badRequest)
        let error = await #expect(throws: ProviderError.self) {
            try await refused.insights.startTransaction(InsightsFixture.payload)
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.providerCode == "InvalidParameterValue")
        #expect(error?.status == .badRequest)
        #expect(error?.retry == .never)
        #expect(error?.mayHaveBeenCarriedOut == false)
    }

    @Test("a link for the customer must lead to Perfios, over TLS")
    func link() async throws {
        let body = { (url: String) in
            #"{"transaction":{"perfiosTransactionId":"T","url":"\#(url)","expires":1700000000}}"#
        }
        let good = try InsightsFixture(body("https://demo.perfios.com/KuberaVault/gl/1"))
        let transaction = try await good.insights.startTransaction(InsightsFixture.payload)
        #expect(transaction.url == "https://demo.perfios.com/KuberaVault/gl/1")
        #expect(transaction.expires == "1700000000")
        for url in ["https://perfios.com.example/", "http://demo.perfios.com/", "x"] {
            let fixture = try InsightsFixture(body(url))
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.insights.startTransaction(InsightsFixture.payload)
            }
            #expect(error?.code == .mismatchedAnswer)
        }
    }

    @Test(
        "answers that are none",
        arguments: ["", "x", "<transaction>", "<a><!DOCTYPE x></a>", "[]", "<transaction/>", "{\"a\":1,\"a\":2}"])
    func malformed(body: String) async throws {
        let fixture = try InsightsFixture(body)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.insights.startTransaction(InsightsFixture.payload)
        }
        #expect(error?.code == .malformedAnswer)
        #expect(error?.mayHaveBeenCarriedOut == true)
    }

    @Test(
        "a status, as 2.x writes it and as one object",
        arguments: [
            (#"<Status><Part><status>pending</status></Part></Status>"#, InsightsState.Progress.pending, nil),
            (
                "<Status><Part><status>failure</status><errorCode>E_USER_CANCELLED</errorCode></Part>"
                    + "<Part><perfiosTransactionId>T</perfiosTransactionId><status>success</status>"
                    + "<errorCode>E_NO_ERROR</errorCode></Part></Status>", .completed, "E_USER_CANCELLED"
            ),
            (#"{"status":"COMPLETED"}"#, .completed, nil), (#"{"status":{"status":"FAILED"}}"#, .failed, nil),
            (#"{"status":"anything new"}"#, .pending, nil), (#"{"status":"INCOMPLETE"}"#, .pending, nil),
            (#"{"status":"NotReady"}"#, .pending, nil), (#"{"status":"NOT READY"}"#, .pending, nil),
            (#"{"status":"NOT_AVAILABLE"}"#, .pending, nil), (#"{"status":"UNAVAILABLE"}"#, .pending, nil),
            (#"{"status":"UN-AVAILABLE"}"#, .pending, nil), (#"{"status":"ALREADY_STARTED"}"#, .pending, nil),
            (#"{"status":"al-ready started"}"#, .pending, nil), (#"{"status":"REPORT READY"}"#, .completed, nil),
            (#"{"status":"IN_COMPLETE"}"#, .pending, nil), (#"{"status":"ALREADY_COMPLETED"}"#, .completed, nil),
            (#"{"Status":{"Part":[]}}"#, .pending, nil),
            (
                "<Status><Part><perfiosTransactionId>U</perfiosTransactionId><status>success</status></Part>"
                    + "<Part><perfiosTransactionId>T</perfiosTransactionId><status>pending</status></Part></Status>",
                .pending, nil
            ),
            (#"{"status":"COMPLETED","errorCode":"E_SITE"}"#, .failed, "E_SITE"),
        ] as [(String, InsightsState.Progress, InsightsCode?)])
    func status(body: String, progress: InsightsState.Progress, code: InsightsCode?) async throws {
        let status = try await InsightsFixture(body).insights.status(of: "T")
        #expect(status.progress == progress)
        #expect(status.code == code)
        #expect(try InsightsStatus(json: status.json, at: .root) == status)
    }

    @Test("a status of other transactions alone is none")
    func otherStatus() async throws {
        let fixture = try InsightsFixture(#"{"perfiosTransactionId":"U","status":"COMPLETED"}"#)
        let error = await #expect(throws: ProviderError.self) { try await fixture.insights.status(of: "T") }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("elements of one name are one list, at the place of the first, however many names there are")
    func elements() throws {
        let names = (0..<3_000).map { "<a\($0)/>" }.joined()
        let callback = try PerfiosCallback(body: Array("<x><txnId>t</txnId>\(names)<a0/></x>".utf8))
        let object = try #require(callback.json.object?["x"]?.object)
        #expect(object.members.count == 3_001)
        #expect(object.members[1].value == .array(["", ""]))
        #expect(object.members[3_000].name == "a2999")
    }

    @Test(
        "a report is told by how it begins, and where that is not enough by what it is called",
        arguments: [
            ("{\"a\":1}", nil, .json), (" [1]", "text/plain", .json), ("<pir:data xmlns:pir='x'/>", nil, .xml),
            ("<?xml version='1.0'?><a/>", "text/html", .xml), ("%PDF-1.4", "application/json", .pdf),
            ("PK\u{3}\u{4}xxxx", "application/octet-stream", .zip), ("PK\u{5}\u{6}", nil, .zip),
            ("PK\u{3}\u{4}" + String(repeating: "x", count: 26) + "[Content_Types].xml", nil, .xlsx),
            (
                "PK\u{3}\u{4}xxxx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; q=1", .xlsx
            ),
            ("<!DOCTYPE html><html><body>a report for people</body></html>", "text/html", .html),
            ("{\"error\":null,\"data\":1}", nil, .json),
            ("{\"accounts\":[],\"error\":{\"code\":\"E_SITE\",\"message\":\"one of two\"}}", nil, .json),
            ("{\"error\":{}}", nil, .json), ("plain", nil, .unknown),
        ] as [(String, String?, InsightsReport.Kind)])
    func kinds(body: String, mediaType: String?, kind: InsightsReport.Kind) async throws {
        let fixture = try InsightsFixture(body, mediaType: mediaType)
        let report = try await fixture.insights.report(of: "T", types: [.json])
        #expect(report.kind == kind)
        #expect(report.bytes == Array(body.utf8))
        #expect(report.mediaType == mediaType?.split(separator: ";").first.map(String.init))
    }

    @Test("a report that is not there yet", arguments: [("<success/>", HTTPStatus.accepted), ("", .ok)])
    func notReady(body: String, status: HTTPStatus) async throws {
        let fixture = try InsightsFixture(body, status)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.insights.report(of: "T", types: [.json])
        }
        #expect(error?.code == .dataNotReady)
        #expect(error?.retry == .after(nil))
    }
}
