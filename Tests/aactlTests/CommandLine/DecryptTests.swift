import AACore
import AAModels
import AATestSupport
import Testing

@Suite("aactl fi decrypt", .timeLimit(.minutes(10)))
struct DecryptTests {
    @Test("prints every account of every FIP, in the answer's order and as it is")
    func documents() async throws {
        let folder = try TemporaryFolder()
        try SessionFiles().write(to: "a session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session", "a session/"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let expected = ["fip-one", "fip-two"].flatMap { fip in
            (1...2).map { SessionFiles.plaintext(EntityID(fip), $0) + "\n" }
        }
        #expect(run.outputText == expected.joined())
    }

    @Test("adds nothing to a single document")
    func oneDocument() async throws {
        let folder = try TemporaryFolder()
        let session = try SessionFiles { body in
            body.deliveries.removeLast()
            body.deliveries[0].accounts.removeLast()
        }
        try session.write(to: "session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session=session"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.outputText == SessionFiles.plaintext("fip-one", 1))
    }

    @Test("with --json says of each account whose it is")
    func json() async throws {
        let folder = try TemporaryFolder()
        try SessionFiles().write(to: "session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session", "session", "--json"], in: folder)
        #expect(run.exitCode == 0)
        let accounts = try #require(JSONDocument.uniqueMembers(run.output).object?["accounts"]?.array)
        #expect(accounts.map { $0.object?["fipID"]?.string } == ["fip-one", "fip-one", "fip-two", "fip-two"])
        #expect(accounts.map { $0.object?["linkRefNumber"]?.string }.first == "fip-one-link-1")
        #expect(accounts.last?.object?["document"]?.string == SessionFiles.plaintext("fip-two", 2))
    }

    @Test("finds the sender's key one folder up")
    func keyAbove() async throws {
        let folder = try TemporaryFolder()
        var session = try SessionFiles()
        try folder.write(session["rsa_pub.pem"], to: "rsa_pub.pem")
        session.entries["rsa_pub.pem"] = nil
        try session.write(to: "session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session", "session"], in: folder)
        #expect(run.exitCode == 0)
    }

    @Test("an answer without accounts is refused")
    func noAccounts() async throws {
        let folder = try TemporaryFolder()
        try SessionFiles { $0.deliveries = [] }.write(to: "session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session", "session"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("a required list is empty"))
    }
}
