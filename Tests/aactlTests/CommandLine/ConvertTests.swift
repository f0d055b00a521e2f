import AACore
import AAModels
import AATestSupport
import Testing

@Suite("aactl fi convert", .timeLimit(.minutes(10)))
struct ConvertTests {
    @Test("writes XML as JSON and back, and nothing is different")
    func formats() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a.xml")
        let json = try await CommandRun(["fi", "convert", "a.xml", "--to", "json"], in: folder)
        #expect(json.exitCode == 0)
        #expect(json.errors.isEmpty)
        #expect(try JSONDocument.uniqueMembers(json.output).object?["Account"]?.object?["type"] == "deposit")
        let xml = try await CommandRun(["fi", "convert", "-", "--to=xml"], input: .bytes(json.output), in: folder)
        #expect(xml.exitCode == 0)
        let account = try FIReader(mode: .strict).read(Array(Canary.document.utf8)).content
        #expect(try FIReader(mode: .strict).read(xml.output).content == account)
        #expect(try FIReader(mode: .strict).read(json.output).content == account)
    }

    @Test("writes a document as it came, where it is not told otherwise")
    func canonical() async throws {
        let folder = try TemporaryFolder()
        let xml = try await CommandRun(["fi", "convert", "-"], input: .bytes(Array(Canary.document.utf8)), in: folder)
        #expect(xml.outputText.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Account "))
        let json = try await CommandRun(
            ["fi", "convert", "-"], input: .bytes(Array(#"{"Account":{"type":"ppf"}}"#.utf8)), in: folder)
        #expect(json.outputText.hasPrefix("{\n  \"Account\": {"))
    }

    @Test("writes the names of another generation, and says which fields it does not have")
    func generations() async throws {
        let folder = try TemporaryFolder()
        let document = Canary.document.replacing("currency=\"INR\"", with: "currency=\"INR\" exchgeRate=\"1.5\"")
        try folder.write(document.utf8, to: "a.xml")
        let new = try await CommandRun(["fi", "convert", "a.xml", "--generation", "2.0.0"], in: folder)
        #expect(new.exitCode == 0)
        #expect(new.outputText.contains(#" version="2.0.0" "#))
        #expect(new.outputText.contains(#" transactionalBalance="53000.50" "#))
        #expect(new.outputText.contains(#" exchgeRate="1.5" "#))
        #expect(
            new.errorLines == [
                "note Account/Summary/@exchgeRate: mixedGenerations: 2.0.0 has no such field; "
                    + "it is written under the name that it has in another"
            ])
        let old = try await CommandRun(
            ["fi", "convert", "-", "--generation", "1.1"], input: .bytes(new.output), in: folder)
        #expect(old.exitCode == 0)
        #expect(old.outputText.contains(#" version="1.1" "#))
        #expect(old.outputText.contains(#" currentBalance="53000.50" "#))
        #expect(old.errors.isEmpty)
    }

    @Test("refuses a generation that the type does not have")
    func noGeneration() async throws {
        let input = CommandRun.Input.bytes(Array("<Account type='equities'/>".utf8))
        let run = try await CommandRun(
            ["fi", "convert", "-", "--generation", "2.0.0", "--json"], input: input, in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["why"] == "EQUITIES has no generation 2.0.0")
        #expect(run.jsonError?["todo"] == "give one of 1.x, 1.0.0")
    }

    @Test("says what is lost, by its path alone, and exits with 1")
    func lossy() async throws {
        let text = #"{"Account": {"type": "deposit", "version": "1.2", "Summary": {"branch": "\u0001SECRET"}}}"#
        let input = CommandRun.Input.bytes(Array(text.utf8))
        let run = try await CommandRun(["fi", "convert", "-", "--to", "xml"], input: input, in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(run.outputText.contains("branch=\"\u{FFFD}SECRET\""))
        #expect(run.errorLines.first == "lost /summary/branch")
        #expect(!run.errors.contains("SECRET"))
        let json = try await CommandRun(
            ["fi", "convert", "-", "--to", "xml", "--json"], input: input, in: TemporaryFolder())
        #expect(json.exitCode == 1)
        #expect(json.jsonError?["code"] == "lossy")
        #expect(try JSONDocument.uniqueMembers(json.output).object?["lost"] == .array(["/summary/branch"]))
    }

    @Test("says which documents of a body are lost")
    func refusals() async throws {
        let whole = #"<Account type=\"deposit\" version=\"1.2\"/>"#
        let text = #"{"body": [{"data": [{"decryptedFI": "\#(whole)"}, {"decryptedFI": "<Account type='deposit'"}]}]}"#
        let run = try await CommandRun(
            ["fi", "convert", "-"], input: .bytes(Array(text.utf8)), in: TemporaryFolder())
        #expect(run.exitCode == 1)
        #expect(run.outputText.contains("deposit"))
        #expect(run.errorLines.contains("lost body[1]/data[2]/decryptedFI"))
    }

    @Test("says what was odd about the document it was made from")
    func odd() async throws {
        let document = Canary.document.replacing("status=\"ACTIVE\"", with: "status=\"ACTIVE\" branch=\"A & B\"")
        let input = CommandRun.Input.bytes(Array(document.utf8))
        let run = try await CommandRun(["fi", "convert", "-"], input: input, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.outputText.contains("branch=\"A &amp; B\""))
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix("error Account/Summary/@branch"))
        let strict = try await CommandRun(["fi", "convert", "-", "--strict"], input: input, in: TemporaryFolder())
        #expect(strict.exitCode == 1)
        #expect(strict.output.isEmpty)
    }

    @Test("writes several accounts as one array, or each on a line")
    func several() async throws {
        let account = #"{"type": "deposit", "version": "1.2", "Summary": {"currentBalance": "1"}}"#
        let input = CommandRun.Input.bytes(Array(#"{"body": [\#(account), \#(account)]}"#.utf8))
        let json = try await CommandRun(["fi", "convert", "-"], input: input, in: TemporaryFolder())
        #expect(try FIReader(mode: .strict).read(json.output).accounts.count == 2)
        let xml = try await CommandRun(["fi", "convert", "-", "--to", "xml"], input: input, in: TemporaryFolder())
        #expect(xml.outputText.split(separator: "\n").count == 2)
    }

    @Test("loses nothing of the published samples", .enabled(if: ConformanceData.isPresent))
    func samples() async throws {
        let folder = try TemporaryFolder()
        for name in ConformanceData.files(in: "fi-schemas/samples/deposit", suffix: ".xml") {
            let path = "\(ConformanceData.folder)/fi-schemas/samples/deposit/\(name)"
            let run = try await CommandRun(["fi", "convert", path, "--to", "json", "--json"], in: folder)
            #expect(run.exitCode == 0, "\(name)")
            #expect(try JSONDocument.uniqueMembers(run.output).object?["lost"] == .array([]), "\(name)")
        }
    }
}
