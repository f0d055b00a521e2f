import AACore
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Perfios Insights: no secret and nothing personal is ever shown")
struct InsightsCanaryTests {
    /// Answers in which every text is a canary, in each form.
    static let bodies = [
        "<error><code>canary code</code><message>canary 50100012345678</message></error>",
        #"{"error":{"code":"canary-code","message":"canary","details":[{"message":"canary"}]}}"#,
        "<html><div id=\"errorbox\">canary 50100012345678</div></html>", "canary",
        "<transaction><perfiosTransactionId>canary</perfiosTransactionId><url>https://canary.example/canary</url></transaction>",
        #"{"status":{"Part":"canary"},"fileId":"","redirectUrl":"https://canary.example/canary"}"#,
    ]

    static let statuses: [HTTPStatus] = [200, 202, 302, 400, 401, 403, 404, 409, 429, 500, 503]

    static let calls: [@Sendable (InsightsFixture) async throws -> Void] = [
        { fixture in
            var payload = InsightsFixture.payload
            payload.txnID = "canary-txn"
            payload.callbackURL = "https://canary.example/canary"
            payload.extra = ["mobile": "canary"]
            _ = try await fixture.insights.startTransaction(payload)
        },
        { try await $0.insights.cancel("t") },
        { _ = try await $0.insights.upload(InsightsUpload(Array("canary".utf8), name: "canary"), to: "t") },
        {
            try await $0.insights.process(
                InsightsStatement(file: "f", institutionID: "20", password: "canary"), of: "t")
        },
        { try await $0.insights.startReport(of: "t") },
        { _ = try await $0.insights.report(of: "t", types: [.json]) },
        { _ = try await $0.insights.status(of: "t") },
        { _ = try await InsightsJourney(over: $0.insights).collect("t", looks: 2) },
        { _ = try await InsightsJourney(over: $0.insights).rawReport(of: "t") },
        { _ = try await $0.hosted.start(HostedTests.request, as: "canary-transaction") },
        { _ = try await $0.hosted.report("canary-transaction") },
    ]

    @Test("no error repeats what was sent or answered", arguments: statuses)
    func errors(status: HTTPStatus) async throws {
        for body in Self.bodies {
            for call in Self.calls {
                let answer = ScriptedTransport.Step.respond(InsightsFixture.answer(body, status))
                let fixture = try InsightsFixture([answer, answer, answer])
                do { try await call(fixture) } catch let error as ProviderError {
                    let text = "\(error) \(error.reason) \(error.cause.map { "\($0)" } ?? "")"
                    #expect(!text.contains("canary") && !text.contains("50100012345678"), "\(text)")
                }
            }
        }
    }

    @Test("values print without what they protect")
    func values() throws {
        var payload = InsightsFixture.payload
        payload.callbackURL = "https://fiu.example/canary"
        payload.returnURL = "https://fiu.example/canary"
        payload.extra = ["pan": "canary"]
        let fixture = try InsightsFixture([])
        let values: [Any] = [
            payload, fixture.insights, fixture.hosted, HostedTests.request,
            InsightsStatement(file: "f", institutionID: "20", password: "canary"),
            InsightsUpload(Array("canary".utf8), name: "canary"), InsightsReport(Array("canary".utf8)),
            try InsightsTransaction(
                json: .object(["perfiosTransactionId": "T", "url": "https://canary.example/"]), at: .root),
            try InsightsStatus(json: .object(["status": "FAILED", "reason": "canary"]), at: .root),
            try PerfiosCallback(body: Array("txnId=t&reason=canary&accounts=canary&x=canary".utf8)),
            HostedDocumentLink(url: "https://canary.example/", issuedAt: Sample.now),
        ]
        for value in values {
            var text = ""
            dump(value, to: &text)
            let all = text + String(describing: value) + String(reflecting: value)
            #expect(!all.contains("canary"), "\(type(of: value))")
            // Bytes print as numbers.
            #expect(!all.contains("99, 97, 110"), "\(type(of: value))")
            #expect(!all.contains("PRIVATE KEY"), "\(type(of: value))")
        }
    }
}
