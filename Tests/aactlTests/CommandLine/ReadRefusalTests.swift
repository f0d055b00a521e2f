import AACore
import AATestSupport
import Testing

@Suite("aactl fi read refuses", .timeLimit(.minutes(10)))
struct ReadRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let code: String
        /// What `where` says behind the name of the input.
        var place = ""
        let why: String
        var arguments: [String] = []
        let content: [UInt8]
        var testDescription: String { name }

        init(
            _ name: String, code: String, place: String = "", why: String, arguments: [String] = [],
            _ content: some Sequence<UInt8>
        ) {
            self.name = name
            self.code = code
            self.place = place
            self.why = why
            self.arguments = arguments
            self.content = Array(content)
        }
    }

    static let rows = [
        Row("an empty input", code: "unreadableInput", why: "it is empty (0 bytes)", []),
        Row(
            "a document that breaks off", code: "malformedDocument", place: ": line 5, column 24",
            why: "the document breaks off inside a value", Canary.document.utf8.prefix(420)),
        Row(
            "binary", code: "malformedDocument", place: ": line 1, column 1", why: "the bytes are not UTF-8",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A] + Array(Canary.text.utf8)),
        Row(
            "zeros", code: "malformedDocument", place: ": line 1, column 1",
            why: "a control character is no part of XML",
            [UInt8](repeating: 0, count: 4096) + Array(Canary.text.utf8)),
        Row(
            "UTF-16", code: "refusedConstruct", place: ": line 1, column 1",
            why: "the document is in UTF-16 or UTF-32; only UTF-8 is read",
            [0xFF, 0xFE] + Canary.document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        Row(
            "JSON without an account", code: "notFinancialInformation", place: ": line 1, column 1",
            why: "the JSON holds no account", "\n {\"id\": {\"type\": \"deposit\", \"x\": \"\(Canary.text)\"}}".utf8),
        Row(
            "JSON that breaks off", code: "malformedDocument",
            why: "a comma or the end of the object or array is missing", "[\"\(Canary.text)\"".utf8),
        Row(
            "text", code: "malformedDocument", place: ": line 1, column 1",
            why: "the document does not begin with an element", Canary.text.utf8),
        Row(
            "XML of another kind", code: "notFinancialInformation", place: ": line 1, column 2",
            why: "", "<html><body>\(Canary.text)</body></html>".utf8),
        Row(
            "a DTD", code: "refusedConstruct", place: "", why: "",
            "<!DOCTYPE Account [<!ENTITY x \"\(Canary.text)\">]>\(Canary.document)".utf8),
        Row(
            "an element inside itself 100,000 times", code: "limitExceeded", place: "", why: "",
            String(repeating: "<Account>", count: 100_000).utf8),
        Row(
            "an unescaped ampersand, asked to be strict", code: "malformedDocument", why: "", arguments: ["--strict"],
            Canary.document.replacing("narration=\"", with: "narration=\"A & B ").utf8),
    ]

    @Test("with code 1, one error, the place, and nothing printed", arguments: rows, [false, true])
    func refusal(row: Row, isFile: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write(row.content, to: "a.xml")
        let run = try await CommandRun(
            ["fi", "read", isFile ? "a.xml" : "-", "--json"] + row.arguments,
            input: isFile ? .none : .bytes(row.content),
            in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        let error = try #require(run.jsonError, "not one line of JSON: \(run.errors)")
        #expect(error.members.map(\.name) == ["code", "what", "where", "why", "todo"])
        #expect(error["code"] == .string(row.code))
        let place = try #require(error["where"]?.string)
        #expect(place.hasPrefix(isFile ? "a.xml" : "standard input"))
        if !row.place.isEmpty { #expect(place == (isFile ? "a.xml" : "standard input") + row.place) }
        if !row.why.isEmpty { #expect(error["why"] == .string(row.why)) }
        #expect(!run.errors.contains(Canary.text))
    }

    @Test("for a person in four lines, without what stands in the input", arguments: rows)
    func refusalAsText(row: Row) async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(["fi", "read", "-"] + row.arguments, input: .bytes(row.content), in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.map { $0.prefix(9) } == ["aactl: th", "  where: ", "  why:   ", "  todo:  "])
        #expect(!run.errors.contains(Canary.text))
    }

    @Test("a file that is larger than it takes", arguments: ["sparse", "/dev/zero"])
    func large(name: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(
            ["fi", "read", name, "--json"], prologue: "truncate -s 200M sparse && ", in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["why"] == "it is larger than 64 MiB")
    }

    @Test("what is no file", arguments: zip(["missing.xml", "."], ["there is no such file", "it is a folder"]))
    func noFile(name: String, why: String) async throws {
        let run = try await CommandRun(["fi", "read", name, "--json"], in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["where"] == .string(name))
        #expect(run.jsonError?["why"] == .string(why))
    }

    @Test("standard input that is closed")
    func closedInput() async throws {
        let run = try await CommandRun(["fi", "read", "-", "--json"], input: .closed, in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["where"] == "standard input")
        #expect(run.jsonError?["why"] == "it is closed")
    }

    @Test("standard input that is a folder")
    func folderAsInput() async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(["fi", "read", "-", "--json"], input: .file(folder.path), in: folder)
        #expect(run.exitCode == 1)
        #expect(run.jsonError?["why"] == "it is a folder")
    }
}
