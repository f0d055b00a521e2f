import AACore
import AATestSupport
import Testing

@Suite("aactl fi schema", .timeLimit(.minutes(10)))
struct SchemaTests {
    @Test("prints the fields of a type, for a person")
    func text() async throws {
        let run = try await CommandRun(["fi", "schema", "deposit"], in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let lines = run.outputText.split(separator: "\n")
        #expect(lines.first == "DEPOSIT: type=\"deposit\" xmlns=\"http://api.rebit.org.in/FISchema/deposit\"")
        #expect(lines.contains("Account/Transactions/Transaction[]"))
        #expect(lines.contains("Account/Summary/Pending[] (1.x)"))
        let ifsc = "  ifsc             text, required; 1.x ifscCode, 2.0.0 ifsc: the branch's code for transfers"
        #expect(lines.contains { $0 == ifsc })
    }

    @Test("prints them as JSON")
    func json() async throws {
        let run = try await CommandRun(["fi", "schema", "NPS", "--json"], in: TemporaryFolder())
        #expect(run.exitCode == 0)
        let table = try JSONDocument.uniqueMembers(run.output).object
        #expect(table?["fiType"] == "NPS")
        #expect(table?["elements"]?.array?.count == 15)
    }
}
