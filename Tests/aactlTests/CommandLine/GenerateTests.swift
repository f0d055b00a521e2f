import AACore
import AAModels
import AATestSupport
import Testing

@Suite("aactl fi generate", .timeLimit(.minutes(10)))
struct GenerateTests {
    @Test("prints a document of any type, the same for the same seed", arguments: ["DEPOSIT", "gstr1_3b", "SIP"])
    func types(name: String) async throws {
        let folder = try TemporaryFolder()
        let words = ["fi", "generate", "--type", name, "--seed", "3", "--rows", "2"]
        let run = try await CommandRun(words, in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(try await CommandRun(words, in: folder).output == run.output)
        #expect(try await CommandRun(words.dropLast(3) + ["4"], in: folder).output != run.output)
        let document = try FIReader(mode: .strict).read(run.output)
        #expect(document.fiType.rawValue == name.uppercased())
        #expect(document.diagnostics == [])
    }

    @Test("writes the generation and the format that are asked for")
    func forms() async throws {
        let folder = try TemporaryFolder()
        let words = ["fi", "generate", "--type", "DEPOSIT", "--generation", "1.1", "--format", "json", "--rows", "30"]
        let document = try FIReader(mode: .strict).read(try await CommandRun(words, in: folder).output)
        #expect(document.generation == .v1)
        #expect(document.version == "1.1")
        #expect(document.account.origin.dialect == .json)
        #expect(document.deposit?.transactions?.rows.count == 30)
        let json = try await CommandRun(words + ["--json"], in: folder)
        let result = try JSONDocument.uniqueMembers(json.output).object
        #expect(result?["generation"] == "1.x")
        #expect(try FIReader().read(Array((result?["document"]?.string ?? "").utf8)).content == document.content)
    }
}
