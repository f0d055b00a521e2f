import Testing

@testable import AAModels

@Suite("Lists of rows in JSON that are meant to take long")
struct HostileRowObjectsTests {
    private static func document(_ rows: String, count: Int, behind rest: String = "") -> [UInt8] {
        let list = Array(repeating: rows, count: count).joined(separator: ",")
        return Array(#"{"type":"deposit","Transactions":{"Transaction":[\#(list)\#(rest)]}}"#.utf8)
    }

    static let documents: [NamedText] = [
        NamedText("nothing but a line break far behind", String(repeating: " ", count: 8 << 20) + "\n"),
        NamedText("one string far behind", "," + String(repeating: " ", count: 8 << 20) + "\"x\""),
    ]

    @Test("are looked through once, and not once for each element", .timeLimit(.minutes(10)), arguments: documents)
    func sparse(rest: NamedText) throws {
        _ = try FIReader().read(Self.document("{}", count: 50_000, behind: rest.text))
    }
}
