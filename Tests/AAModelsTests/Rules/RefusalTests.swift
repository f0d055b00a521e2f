import AACore
import AAModels
import Testing

@Suite("Refusing a request")
struct RefusalTests {
    private let now = Timestamp.unixEpoch.adding(.seconds(1_700_000_000))
    private let id: MessageID = "4a4adbbe-29ae-41e8-a8d7-0289437bf331"

    @Test("the answer names the request, the time, the code and why")
    func body() {
        let refusal = Refusal(400, .invalidKey, "the key is over", messageID: id)
        let text = """
            {"ver":"2.0.0","timestamp":"2023-11-14T22:13:20.000Z","txnid":"4a4adbbe-29ae-41e8-a8d7-0289437bf331",\
            "errorCode":"InvalidKey","errorMsg":"the key is over"}
            """
        #expect(String(decoding: refusal.body(at: now, fallback: "other").bytes, as: UTF8.self) == text)
    }

    @Test("a request whose id could not be read is answered under another")
    func fallback() {
        #expect(Refusal(400, .invalidRequest, "no JSON").body(at: now, fallback: "other").header.messageID == "other")
    }

    @Test("an id that comes later is taken over, and not changed after")
    func answering() {
        let refusal = Refusal(404, .noDataFound, "none yet").answering(id)
        #expect(refusal == Refusal(404, .noDataFound, "none yet", messageID: id))
        #expect(refusal.answering("other").messageID == id)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var version: APIVersion = .v2
        var offset = Duration.zero
        var id: MessageID = "4a4adbbe-29ae-41e8-a8d7-0289437bf331"
        let status: Int
        let code: ErrorCode
    }

    static let rows = [
        Row(testDescription: "another version", version: "2.0.00", status: 404, code: .noSuchVersion),
        Row(testDescription: "the version of old examples", version: "1.0", status: 404, code: .noSuchVersion),
        Row(testDescription: "an id that is no UUID", id: "4a4adbbe", status: 400, code: .invalidRequest),
        Row(testDescription: "fifteen minutes late", offset: .seconds(-900), status: 400, code: .invalidRequest),
        Row(testDescription: "fifteen minutes early", offset: .seconds(900), status: 400, code: .invalidRequest),
    ]

    @Test("a header that breaks one rule is refused with that rule's code", arguments: rows)
    func header(row: Row) {
        let header = MessageHeader(version: row.version, timestamp: now.adding(row.offset), messageID: row.id)
        let refusal = #expect(throws: Refusal.self) { try header.check(at: now) }
        #expect(refusal?.status == row.status)
        #expect(refusal?.code == row.code)
        #expect(refusal?.messageID == row.id)
        #expect(refusal?.message.contains(row.id.rawValue) == false)
    }

    @Test("a header of each version that is spoken passes", arguments: ["1.1.2", "1.1.3", "2.0.0", "2.1.0"])
    func passes(version: String) {
        let header = MessageHeader(
            version: APIVersion(rawValue: version), timestamp: now.adding(.milliseconds(899_999)), messageID: id)
        #expect(throws: Never.self) { try header.check(at: now) }
    }
}
