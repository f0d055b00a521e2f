import AACore
import AAModels
import AAStore
import Testing

@testable import AAFlow

@Suite("Deliveries of one session")
struct DataDeliveryTests {
    /// A delivery in short: the letter of each account and what its document says; the accounts that are missing.
    struct Short: Sendable {
        let documents: [(String, String)]
        let missing: [String: FIStatus]
        var isFinal = false
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let first: Short
        let later: Short
        let documents: [String]
        let missing: [String: FIStatus]
        let mayGrow: Bool
    }

    static let rows = [
        Row(
            testDescription: "the same account twice: the later document",
            first: Short(documents: [("a", "1")], missing: ["b": .pending]),
            later: Short(documents: [("a", "2")], missing: ["b": .pending]),
            documents: ["a2"], missing: ["b": .pending], mayGrow: true),
        Row(
            testDescription: "a missing account arrives, alone",
            first: Short(documents: [("a", "1")], missing: ["b": .pending]),
            later: Short(documents: [("b", "1")], missing: [:]), documents: ["a1", "b1"], missing: [:], mayGrow: false),
        Row(
            testDescription: "a missing account arrives, with the first again",
            first: Short(documents: [("a", "1")], missing: ["b": .ready]),
            later: Short(documents: [("a", "2"), ("b", "1")], missing: [:]), documents: ["a2", "b1"], missing: [:],
            mayGrow: false),
        Row(
            testDescription: "a failed account succeeds",
            first: Short(documents: [("a", "1")], missing: ["b": .timeout]),
            later: Short(documents: [("b", "1")], missing: [:]), documents: ["a1", "b1"], missing: [:], mayGrow: false),
        Row(
            testDescription: "an account is decided against",
            first: Short(documents: [("a", "1")], missing: ["b": .pending]),
            later: Short(documents: [("a", "1")], missing: ["b": .denied]), documents: ["a1"], missing: ["b": .denied],
            mayGrow: false),
        Row(
            testDescription: "the last word of the provider names no more accounts",
            first: Short(documents: [("a", "1")], missing: ["b": .pending]),
            later: Short(documents: [("a", "2")], missing: ["b": .pending], isFinal: true),
            documents: ["a2"], missing: ["b": .pending], mayGrow: false),
        Row(
            testDescription: "an empty delivery takes nothing away",
            first: Short(documents: [("a", "1"), ("c", "1")], missing: ["b": .pending]),
            later: Short(documents: [], missing: ["b": .pending]), documents: ["a1", "c1"], missing: ["b": .pending],
            mayGrow: true),
        Row(
            testDescription: "all come after none did",
            first: Short(documents: [], missing: ["a": .pending, "b": .pending]),
            later: Short(documents: [("a", "1"), ("b", "1")], missing: [:]), documents: ["a1", "b1"], missing: [:],
            mayGrow: false),
        Row(
            testDescription: "the same link at another FIP is another account",
            first: Short(documents: [("a", "1")], missing: ["a@other": .pending]),
            later: Short(documents: [("a@other", "2")], missing: [:]), documents: ["a1", "a@other2"], missing: [:],
            mayGrow: false),
    ]

    @Test("are joined without loss", arguments: rows)
    func joined(row: Row) throws {
        let delivery = try Self.delivery(row.first).joined(with: Self.delivery(row.later))
        let documents = delivery.documents.map { document in
            let fip = document.record.fip == "fip" ? "" : "@\(document.record.fip)"
            return document.record.link.rawValue + fip + (document.document.deposit?.linkedAccRef?.rawValue ?? "")
        }
        #expect(documents == row.documents)
        #expect(delivery.missing == Self.missing(row.missing))
        #expect(delivery.isWhole == row.missing.isEmpty)
        #expect(delivery.mayGrow == row.mayGrow)
    }

    @Test("are not whole without a document, though nothing is missing")
    func empty() throws {
        #expect(try !Self.delivery(Short(documents: [], missing: [:])).isWhole)
    }

    static func reference(_ account: String) -> AccountReference {
        let parts = account.split(separator: "@").map(String.init)
        return AccountReference(fip: EntityID(parts.count == 2 ? parts[1] : "fip"), link: LinkReference(parts[0]))
    }

    static func missing(_ short: [String: FIStatus]) -> [AccountReference: FIStatus] {
        Dictionary(uniqueKeysWithValues: short.map { (reference($0.key), $0.value) })
    }

    static func delivery(_ short: Short) throws -> DataDelivery {
        let documents = try short.documents.map { account, content in
            let plaintext = Array("<Account type=\"deposit\" linkedAccRef=\"\(content)\"/>".utf8)
            let reference = reference(account)
            let record = DocumentRecord(
                session: "s", fip: reference.fip, link: reference.link, fetchedAt: SandboxFixture.noon,
                plaintext: plaintext)
            return FetchedDocument(record: record, document: try FIReader().read(plaintext), coverage: nil)
        }
        return DataDelivery(documents: documents, missing: missing(short.missing), isFinal: short.isFinal)
    }
}
