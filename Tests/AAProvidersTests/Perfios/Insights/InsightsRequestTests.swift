import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios Insights: what is sent")
struct InsightsRequestTests {
    static let root = "https://demo.perfios.com/KuberaVault/api/v3/organisations/acmelend/transactions"
    static let started = "<transaction><perfiosTransactionId>Q3DQ1645251830578</perfiosTransactionId></transaction>"

    /// What an XML body says, blanks and declaration aside.
    private func tree(_ bytes: [UInt8]) throws -> FIElement { try FIElement(xml: bytes) }

    @Test("a transaction begins with the recorded payload, in XML", .enabled(if: ConformanceData.isPresent))
    func recordedPayload() async throws {
        let recorded = try ConformanceData.bytes(
            of: "providers/perfios/insights-v3/initiate-transaction.request.xml")
        let fixture = try InsightsFixture(Self.started)
        _ = try await fixture.insights.startTransaction(InsightsFixture.payload)
        let request = try fixture.request
        #expect(try tree(request.body) == tree(recorded))
        #expect(request.method == .post)
        #expect(request.url.text == Self.root)
        #expect(request.headers["Content-Type"] == "application/xml")
        #expect(request.headers["Accept"] == "application/xml")
        #expect(request.headers["X-Perfios-Algorithm"] == "PERFIOS-RSA-SHA256")
    }

    @Test("in JSON the payload has the same members, and others are let through")
    func json() async throws {
        let fixture = try InsightsFixture(#"{"transaction":{"perfiosTransactionId":"T"}}"#) { $0.format = .json }
        var payload = InsightsPayload(txnID: "TXN & <1>", processing: .netBanking)
        payload.uploadsScans = true
        payload.institutionID = "20"
        payload.returnURL = "https://example.com/back"
        payload.extra = ["facility": "x"]
        #expect(try await fixture.insights.startTransaction(payload).id == "T")
        #expect(
            try fixture.body
                == #"{"payload":{"txnId":"TXN & <1>","processingType":"NETBANKING_FETCH","returnUrl":"#
                + #""https://example.com/back","institutionId":"20","uploadingScannedStatements":true,"facility":"x"}}"#
        )
        #expect(try fixture.request.headers["Content-Type"] == "application/json")
    }

    @Test("text that XML has signs for is escaped")
    func escaped() async throws {
        let fixture = try InsightsFixture(Self.started)
        _ = try await fixture.insights.startTransaction(InsightsPayload(txnID: "a & <b>", processing: .statement))
        #expect(try fixture.body.contains("<txnId>a &amp; &lt;b&gt;</txnId>"))
        #expect(try tree(fixture.request.body).children.first?.text == "a & <b>")
    }

    @Test("a payload that is read back is the same", .enabled(if: ConformanceData.isPresent))
    func readBack() throws {
        var payload = InsightsFixture.payload
        payload.extra = ["employmentType": "salaried"]
        #expect(try InsightsPayload(json: payload.json, at: .root) == payload)
        #expect(try InsightsPayload(json: .object(["payload": payload.json]), at: .root) == payload)
    }

    @Test("a statement is processed with its bank and its password", .enabled(if: ConformanceData.isPresent))
    func process() async throws {
        let recorded = try ConformanceData.bytes(of: "providers/perfios/insights-v3/process-statement.request.xml")
        let answer = InsightsFixture.answer("<bankStatement/>")
        let fixture = try InsightsFixture([.respond(answer), .respond(answer)])
        var statement = InsightsStatement(file: InsightsFixture.file, institutionID: "20")
        try await fixture.insights.process(statement, of: InsightsFixture.transaction)
        statement.password = "pass&word"
        try await fixture.insights.process(statement, of: InsightsFixture.transaction, again: true)
        let (first, second) = (fixture.transport.requests[0], fixture.transport.requests[1])
        #expect(try tree(first.body) == tree(recorded))
        #expect(first.url.text == "\(Self.root)/Q3DQ1645251830578/bank-statements")
        #expect(second.url.text == "\(first.url.text)/\(InsightsFixture.file.rawValue)")
        #expect(try tree(second.body).children[1].text == "pass&word")
    }

    @Test("a file is uploaded in one part, and the body's hash is that of nothing")
    func upload() async throws {
        let fixture = try InsightsFixture("<file><fileId>f1</fileId></file>")
        let upload = InsightsUpload(Array("%PDF-1.7\n".utf8), name: "a\"b\r\n\"\u{301}\\c.pdf")
        #expect(try await fixture.insights.upload(upload, to: InsightsFixture.transaction).id == "f1")
        let request = try fixture.request
        let type = try #require(request.headers["Content-Type"])
        let boundary = try #require(type.split(separator: "boundary=").last)
        #expect(type == "multipart/form-data; boundary=\(boundary)")
        #expect(boundary.count == 32)
        #expect(
            try fixture.body
                == "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A%22\u{301}%5Cc.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n\r\n--\(boundary)--\r\n")
        #expect(
            request.headers["X-Perfios-Content-Sha256"]
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("a media type of two lines is not sent")
    func mediaType() async throws {
        let fixture = try InsightsFixture([])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.insights.upload(InsightsUpload([], mediaType: "a\r\nb"), to: "T")
        }
        #expect(error?.code == .invalidRequest)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("reports are started, and asked for with their types; a transaction is cancelled")
    func reports() async throws {
        let success = InsightsFixture.answer("<success/>", .accepted)
        let fixture = try InsightsFixture([
            .respond(success), .respond(success), .respond(InsightsFixture.answer("{}")),
        ])
        try await fixture.insights.startReport(of: "T")
        try await fixture.insights.cancel("T")
        _ = try await fixture.insights.report(of: "T", types: [.xlsx, .xml])
        let sent = fixture.transport.requests.map { "\($0.method) \($0.url.requestTarget)" }
        let path = "/KuberaVault/api/v3/organisations/acmelend/transactions/T"
        #expect(
            sent == ["POST \(path)/reports", "POST \(path)?cancel", "GET \(path)/reports?types=xlsx%2Cxml"])
        #expect(fixture.transport.requests.allSatisfy { $0.body.isEmpty })
    }

    @Test("paths are what the configuration says, and an id is one segment of them")
    func paths() async throws {
        let status = "<status><status>PENDING</status></status>"
        let fixture = try InsightsFixture(status) { $0.paths.status = "v9/{vendor}/{transaction}/how" }
        _ = try await fixture.insights.status(of: "a/b?c")
        #expect(try fixture.request.url.text == "https://demo.perfios.com/v9/acmelend/a%2Fb%3Fc/how")
        let other = try InsightsFixture([]) { $0.paths.status = "{customer}" }
        let unknown = await #expect(throws: ProviderError.self) { try await other.insights.status(of: "T") }
        #expect(unknown?.code == .unknownReference)
        let dots = await #expect(throws: ProviderError.self) { try await other.insights.startReport(of: "..") }
        #expect(dots?.code == .unknownReference)
        #expect(other.transport.requests.isEmpty)
    }
}
