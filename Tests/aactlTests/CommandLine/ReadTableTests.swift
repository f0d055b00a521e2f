import AACore
import AAModels
import AASandbox
import AATestSupport
import Testing

@testable import aactl

@Suite("aactl fi read --table", .timeLimit(.minutes(10)))
struct ReadTableTests {
    @Test("prints rows in columns, amounts at the right")
    func rows() async throws {
        let folder = try TemporaryFolder()
        let row =
            "<Transaction type=\"DEBIT\" amount=\"7.5\" narration=\"\(String(repeating: "long ", count: 40) + "text")\"/></Transactions>"
        try folder.write(Canary.document.replacing("</Transactions>", with: row).utf8, to: "a.xml")
        let run = try await CommandRun(["fi", "read", "--table", "a.xml"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let lines = run.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.first == "DEPOSIT, generation 1.x, version 1.2")
        #expect(lines.contains("  maskedIdentifier  XXXXXXXX0001"))
        #expect(lines.contains("transactions (2)"))
        #expect(lines.contains { $0.contains("CREDIT") && $0.contains("  50000.00  ") })
        #expect(lines.contains { $0.contains("DEBIT") && $0.hasSuffix("       7.5") })
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains { $0.contains("long long") && $0.hasSuffix("…") })
        #expect(lines.dropLast().last == "nothing odd")
    }

    @Test("is as wide as it is told, and at least 80")
    func width() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a.xml")
        let words = ["fi", "read", "--table", "a.xml"]
        let wide = try await CommandRun(words, prologue: "export COLUMNS=200 && ", in: folder).outputText
        #expect(wide.split(separator: "\n").contains { $0.count > 80 })
        let narrow = try await CommandRun(words, prologue: "export COLUMNS=20 && ", in: folder).outputText
        #expect(narrow == (try await CommandRun(words, in: folder).outputText))
    }

    @Test("lets nothing that a stranger wrote steer the terminal or break a line")
    func controls() async throws {
        let document = Canary.document.replacing(
            "narration=\"\(Canary.text)\"", with: "narration=\"a&#10;b\u{9B}4m\" x=\"&#10;\u{202E}\"")
        let input = CommandRun.Input.bytes(Array(document.utf8))
        let run = try await CommandRun(["fi", "read", "--table", "-"], input: input, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        let isClean = run.outputText.unicodeScalars.allSatisfy {
            $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
        }
        #expect(isClean)
        #expect(run.outputText.contains("a\u{FFFD}b\u{FFFD}4m"))
    }

    @Test("excludes --json")
    func json() async throws {
        let run = try await CommandRun(["fi", "read", "--table", "--json", "a.xml"], in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.jsonError?["why"] == "--json and --table exclude each other")
    }

    @Test("keeps the lines of every type within the width", arguments: UsageTests.types.split(separator: ", "))
    func types(name: Substring) throws {
        let account = try #require(FIGenerator(seed: 2).account(FIType(rawValue: String(name)), rows: 3))
        let document = try FIReader().read(FIXMLWriter(generation: .v2).write(account))
        for width in [80, 133] {
            let lines = DocumentTable(document, width: width).lines
            #expect(lines.allSatisfy { $0.count <= width })
            #expect(lines.count > 15)
        }
    }
}
