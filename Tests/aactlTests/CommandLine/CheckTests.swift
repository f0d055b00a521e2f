import AACore
import AATestSupport
import Testing

@Suite("aactl fi check", .timeLimit(.minutes(10)))
struct CheckTests {
    /// A blank too many is a note; a day of another form a warning; a bare ampersand was repaired.
    private static let document = """
        <Account xmlns="http://api.rebit.org.in/FISchema/deposit" linkedAccRef="r" maskedAccNumber="X1" version="1.1" \
        type="deposit"><Summary branch="secret street " openingDate="24-07-2001" description="a & b"/></Account>
        """

    @Test(
        "fails from the level that was asked for",
        arguments: [
            ("deposit", [String](), Int32(1)), ("deposit", ["--level", "note"], 1), ("deposit", ["--level=error"], 1),
            ("plain", [], 0), ("plain", ["--level", "note"], 1), ("plain", ["--level", "error"], 0),
        ])
    func level(name: String, options: [String], exitCode: Int32) async throws {
        let folder = try TemporaryFolder()
        let plain = Self.document.replacing("24-07-2001", with: "2001-07-24").replacing(" & ", with: " ")
        try folder.write((name == "plain" ? plain : Self.document).utf8, to: "a.xml")
        let run = try await CommandRun(["fi", "check", "a.xml"] + options, in: folder)
        #expect(run.exitCode == exitCode)
        #expect(run.outputText.contains("note Account/Summary/@branch"))
        #expect(run.outputText.contains("warning Account/Summary/@openingDate") == (name == "deposit"))
        #expect(run.errors.isEmpty == (exitCode == 0))
        #expect(!run.outputText.contains("secret") && !run.errors.contains("secret"))
    }

    @Test("prints findings as JSON, with their level")
    func json() async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(
            ["fi", "check", "-", "--json"], input: .bytes(Array(Self.document.utf8)), in: folder)
        #expect(run.exitCode == 1)
        let value = try JSONDocument.uniqueMembers(run.output).object
        let levels = value?["diagnostics"]?.array?.map { $0.object?["level"] }
        #expect(levels == ["error", "note", "warning", "note"])
        #expect(value?["fiType"] == "DEPOSIT" && value?["accounts"] == nil)
        #expect(run.errors.contains("\"code\":\"findings\""))
    }

    @Test("says that nothing is odd, or what was assumed", arguments: [" type='deposit'", ""])
    func clean(type: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(
            ["fi", "check", "-", "--type", "deposit"], input: .bytes(Array("<Account version='1.1'\(type)/>".utf8)),
            in: folder)
        #expect(run.exitCode == 0)
        #expect(type.isEmpty ? run.outputText.contains("assumedType") : run.outputText == "nothing odd\n")
    }
}
