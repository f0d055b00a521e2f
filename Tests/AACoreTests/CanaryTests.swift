import AACore
import AATestSupport
import Testing

@Suite("Errors hold nothing of the input")
struct CanaryTests {
    static let canary = "ABCDE1234F"

    struct Probe: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var provoke: @Sendable () throws -> Void

        init(_ name: String, _ provoke: @escaping @Sendable () throws -> Void) {
            (testDescription, self.provoke) = (name, provoke)
        }
    }

    /// One for each refusal that looks at text.
    static let probes = [
        Probe("amount") { _ = try Amount(canary) },
        Probe("amount of too many digits") { _ = try Amount("1234512345123451234512345123451234512345") },
        Probe("date") { _ = try CalendarDate(canary) },
        Probe("timestamp") { _ = try Timestamp(canary) },
        Probe("zone") { _ = try Timestamp("2024-10-26T09:15:00\(canary)") },
        Probe("base64") { _ = try Base64.decode("\(canary)*A") },
        Probe("base64 of a wrong length") { _ = try Base64.decode(canary) },
        Probe("hexadecimal") { _ = try Hex.decode("\(canary)x") },
        Probe("a bare word") { _ = try json(canary) },
        Probe("text behind the document") { _ = try json("1 \(canary)") },
        Probe("a name without a colon") { _ = try json(#"{"\#(canary)""#) },
        Probe("an open string") { _ = try json(#"["\#(canary)"#) },
        Probe("an unknown escape") { _ = try json(#"["\#(canary)\x"]"#) },
        Probe("a control character") { _ = try json("[\"\(canary)\n\"]") },
        Probe("a repeated member with an address as name") { _ = try json(#"{"\#(canary)@aa":1,"\#(canary)@aa":2}"#) },
        Probe("a repeated member with a secret value") { _ = try json(#"{"a":"\#(canary)","a":"\#(canary)"}"#) },
        Probe("too deep") { _ = try json(#"{"\#(canary)":"# + String(repeating: "[", count: 200)) },
        Probe("a text for a number") { _ = try Int(jsonBytes: Array(#""\#(canary)""#.utf8)) },
        Probe("a text for a list") { _ = try [String](jsonBytes: Array(#""\#(canary)""#.utf8)) },
        Probe("a text for a timestamp") { _ = try Timestamp(jsonBytes: Array(#""\#(canary)""#.utf8)) },
        Probe("a text for an object") { _ = try JSONMembers(.string(canary), at: .root) },
        Probe("a member that is missing beside a secret one") {
            var members = try JSONMembers(.object([canary: .string(canary)]), at: .root)
            _ = try members.required("name", as: String.self)
        },
    ]

    @Test("no way to print an error shows what was refused", arguments: probes)
    func errors(probe: Probe) throws {
        let error = try #require(#expect(throws: AACoreError.self) { try probe.provoke() })
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), dumped, "\(error as any Error)"] {
            #expect(!text.contains(Self.canary))
            #expect(!text.contains("12345"))
            #expect(text.contains("\(error.code)"))
        }
    }

    @Test("an error says code, path, place and reason, in this order")
    func description() {
        let place = TextPlace(offset: 4, in: Array("{\n  1".utf8))
        let error = AACoreError(.unexpectedValue, "a string is expected", place: place, path: "FI[0].id")
        #expect(error.description == "unexpectedValue in FI[0].id at line 2, column 3: a string is expected")
        #expect(AACoreError(.invalidDate, "why").description == "invalidDate: why")
    }

    private static func json(_ text: String) throws -> JSONValue { try JSONDocument.uniqueMembers(Array(text.utf8)) }
}
