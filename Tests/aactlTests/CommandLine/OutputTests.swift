import AACore
import AATestSupport
import Testing

@Suite("Where the result goes", .timeLimit(.minutes(10)))
struct OutputTests {
    static let commands = [
        ["help"], ["--version"], ["fi", "read", "a.xml"], ["fi", "read", "a.xml", "--json"],
        ["fi", "decrypt", "--session", "session"], ["fi", "decrypt", "--session", "session", "--json"],
    ]

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Canary.document.utf8, to: "a.xml")
        try SessionFiles().write(to: "session", in: folder)
        return folder
    }

    @Test("a device without space left is an error with 3", arguments: commands)
    func fullDevice(arguments: [String]) async throws {
        let run = try await CommandRun(arguments, output: .file("/dev/full"), in: folder())
        #expect(run.exitCode == 3)
        #expect(run.errors.contains("there is no space left"))
    }

    @Test("a closed stream is an error with 3, and no file is written into in its place", arguments: commands)
    func closed(arguments: [String]) async throws {
        let run = try await CommandRun(arguments, output: .closed, in: folder())
        #expect(run.exitCode == 3)
        #expect(run.errors.contains("standard output"))
        #expect(run.errors.contains("it is closed"))
    }

    @Test("a reader that has gone away is no error and not a word", arguments: commands)
    func goneReader(arguments: [String]) async throws {
        let run = try await CommandRun(arguments, output: .brokenPipe, in: folder())
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
    }

    @Test("a demo whose summary nobody takes has written its files, and says with one line of JSON what failed")
    func demo() async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(
            ["demo", "--at", "2026-01-15", "--json"], output: .file("/dev/full"), in: folder)
        #expect(run.exitCode == 3)
        let last = try JSONDocument.uniqueMembers(Array((run.errorLines.last ?? "").utf8)).object
        #expect(last?["code"] == "unwritableOutput")
        #expect(try folder.names(in: "demo") == ["statement.html", "statement.json"])
    }
}
