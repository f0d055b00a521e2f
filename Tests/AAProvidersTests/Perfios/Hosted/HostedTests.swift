import AACore
import AACrypto
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios's hosted journey")
struct HostedTests {
    static let request = HostedDocumentRequest(
        requestID: "0f8a2c1e-3a6b-4d7c-9b1e-5d2f7a4c6b90", from: PerfiosMonth(of: Sample.now.date(in: .zulu)),
        to: PerfiosMonth(of: Sample.now.date(in: .zulu)), returnURL: "https://example.com/canary",
        callbackURL: "https://example.com/canary")

    static let root = "https://demo.perfios.com/lspsdk/api/acme/v1/dcp/clientTransactionId/txn-1"

    private func fixture(_ answers: HTTPResponse...) throws -> InsightsFixture {
        try InsightsFixture(answers.map { .respond($0) })
    }

    @Test("the recorded request is sent byte for byte", .enabled(if: ConformanceData.isPresent))
    func recorded() async throws {
        let bytes = try ConformanceData.bytes(of: "providers/perfios/dcp/init-document-collection.request.json")
        let request = try HostedDocumentRequest(jsonBytes: bytes)
        #expect(request.from == PerfiosMonth(year: 2026, month: 4))
        #expect(request.to == PerfiosMonth(year: 2026, month: 8))
        #expect(request.loanAmount == Amount(1))
        let fixture = try fixture(InsightsFixture.answer(#"{"redirectUrl":"https://lsp.perfios.com/x"}"#))
        let link = try await fixture.hosted.start(request, as: "txn-1")
        #expect(link.url == "https://lsp.perfios.com/x")
        let sent = try fixture.request
        #expect(sent.body + [0x0A] == bytes || sent.body == bytes)
        #expect(sent.url.text == "\(Self.root)/initDocumentCollection")
        #expect(sent.headers["Authorization"] == "Base \(Base64.encode(Array("canary-id:canary-secret".utf8)))")
        #expect(sent.headers["grant_type"] == "client_credentials")
        #expect(sent.headers["X-Perfios-Content-Sha256"] == Hex.encode(try SHA256.digest(sent.body)))
    }

    @Test("the scheme of Authorization is the configuration's")
    func scheme() async throws {
        let answer = InsightsFixture.answer(#"{"redirectUrl":"https://lsp.perfios.com/x"}"#)
        let fixture = try InsightsFixture([.respond(answer)], editHosted: { $0.authorizationScheme = "Basic" })
        _ = try await fixture.hosted.start(Self.request, as: "t")
        #expect(try fixture.request.headers["Authorization"]?.hasPrefix("Basic ") == true)
    }

    @Test("a link is good for 7 days, and for 20 minutes once it was opened")
    func clocks() {
        let link = HostedDocumentLink(url: "x", issuedAt: Sample.now)
        let days = { (count: Int) in Sample.now.adding(.seconds(count * 86_400)) }
        #expect(link.expiry() == days(7))
        #expect(link.expiry(firstOpenedAt: days(1)) == days(1).adding(.seconds(1_200)))
        #expect(link.expiry(firstOpenedAt: days(7).adding(.seconds(-60))) == days(7))
    }

    @Test("a link to another host is refused")
    func link() async throws {
        let fixture = try fixture(InsightsFixture.answer(#"{"redirectUrl":"https://perfios.com.example/x"}"#))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.hosted.start(Self.request, as: "t")
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test(
        "a report that is not given is asked for with all that it includes, signed anew",
        arguments: [HTTPStatus.notFound, .accepted])
    func includesAll(status: HTTPStatus) async throws {
        let fixture = try fixture(
            InsightsFixture.answer("", status), InsightsFixture.answer("PK\u{3}\u{4}", mediaType: "application/zip"))
        let report = try await fixture.hosted.report("txn-1")
        #expect(report.kind == .zip)
        let requests = fixture.transport.requests
        #expect(requests.map(\.url.text) == ["\(Self.root)/report", "\(Self.root)/report?includes=all"])
        #expect(requests[0].headers["X-Perfios-Signature"] != requests[1].headers["X-Perfios-Signature"])
    }

    @Test(
        "and is not where that would change nothing", arguments: [HTTPStatus.unauthorized, .tooManyRequests, .ok])
    func once(status: HTTPStatus) async throws {
        let fixture = try fixture(InsightsFixture.answer("", status))
        await #expect(throws: ProviderError.self) { try await fixture.hosted.report("txn-1") }
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("the second refusal is the one that is told")
    func both() async throws {
        let second = "<error><code>E_SYSTEM</code></error>"
        let fixture = try fixture(
            InsightsFixture.answer("", .badRequest), InsightsFixture.answer(second, .internalServerError))
        let error = await #expect(throws: ProviderError.self) { try await fixture.hosted.report("txn-1") }
        #expect(error?.code == .unavailable)
        #expect(error?.providerCode == "E_SYSTEM")
        #expect(error?.operation == .report)
    }

    @Test("months are of the calendar, and written as they are read")
    func months() throws {
        #expect(PerfiosMonth(year: 2026, month: 13) == nil)
        #expect(PerfiosMonth(year: 0, month: 1) == nil)
        #expect(try PerfiosMonth(json: "2026-04", at: .root).json == "2026-04")
        for text in ["2026-13", "2026-4", "04-2026", "2026-04-01", ""] {
            #expect(throws: AACoreError.self) { try PerfiosMonth(json: .string(text), at: .root) }
        }
        let (early, late) = (PerfiosMonth(year: 2025, month: 12), PerfiosMonth(year: 2026, month: 1))
        #expect(try #require(early) < #require(late))
    }
}
