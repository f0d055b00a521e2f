import AACore
import AATestSupport
import Foundation
import Testing

@Suite("aactl demo", .timeLimit(.minutes(10)))
struct DemoTests {
    private static let arguments = ["demo", "--seed", "5", "--at", "2026-01-15"]

    @Test("the same seed and date write the same files, in place of older ones and for their owner alone")
    func sameFiles() async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("second")
        try folder.write("old".utf8, to: "second/statement.json")
        let first = try await CommandRun(Self.arguments + ["--out", "first/of two"], in: folder)
        let second = try await CommandRun(Self.arguments + ["--out=second", "--json"], in: folder)
        #expect([first.exitCode, second.exitCode] == [0, 0])
        for name in ["statement.html", "statement.json"] {
            let bytes = try folder.bytes(of: folder.path("first/of two/\(name)"))
            #expect(bytes.count > 1_000)
            #expect(try folder.bytes(of: folder.path("second/\(name)")) == bytes)
            #expect(try folder.permissions(of: "second/\(name)") == 0o600)
        }
        #expect(try folder.names(in: "second") == ["statement.html", "statement.json"])
        #expect(try folder.permissions(of: "first") == 0o700)

        // The steps are a line each, and stand apart from the result.
        for run in [first, second] {
            #expect(run.errorLines.count >= 10)
            #expect(run.errorLines.allSatisfy { $0.wholeMatch(of: /\[ *[0-9]+ ms\] [^\r\u{1B}]+/) != nil })
            #expect(run.errorLines.last?.hasSuffix("] done") == true)
        }
        #expect(first.outputText.contains("\nHolder: "))
        #expect(first.outputText.hasSuffix("Written: first/of two/statement.html, first/of two/statement.json\n"))
        #expect(try JSONDocument.uniqueMembers(second.output).object?["accounts"]?.array?.isEmpty == false)
        #expect(try folder.bytes(of: folder.path("second/statement.json")) == second.output)
    }

    @Test(
        "a place that takes no files is refused with 3",
        arguments: zip(
            ["file", "file/below", "with folder"],
            [
                "the folder cannot be made: there is a file of that name",
                "the folder cannot be made: a part of the path is a file",
                "statement.html cannot be written: it is a folder",
            ]))
    func badFolder(name: String, why: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("x".utf8, to: "file")
        try folder.makeFolder("with folder/statement.html")
        try folder.write("kept".utf8, to: "with folder/statement.html/kept")
        let run = try await CommandRun(Self.arguments + ["--out", name, "--json"], in: folder)
        #expect(run.exitCode == 3)
        #expect(run.output.isEmpty)
        let error = try #require(JSONDocument.uniqueMembers(Array((run.errorLines.last ?? "").utf8)).object)
        #expect(error["code"] == "unwritableFolder")
        #expect(error["where"] == .string(name))
        #expect(error["why"] == .string(why))
        #expect(try folder.names(in: "with folder/statement.html") == ["kept"])
    }

    @Test(
        "any seed and any day it takes gives a statement",
        arguments: [
            ["--seed", "0", "--at", "2000-01-01"], ["--seed", "18446744073709551615", "--at", "2100-12-31"],
        ])
    func edges(arguments: [String]) async throws {
        let run = try await CommandRun(["demo", "--json"] + arguments, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(try JSONDocument.uniqueMembers(run.output).object?["accounts"]?.array?.isEmpty == false)
    }
}
