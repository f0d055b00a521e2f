import AATestSupport
import Foundation
import Testing

@Suite("On a terminal", .timeLimit(.minutes(10)))
struct TerminalTests {
    /// Gives a command a terminal and records what is seen there; every Debian has it.
    private static let script = "/usr/bin/script"

    @Test(
        "the steps of the demo are one line that changes, and an error stands below it",
        .enabled(if: FileManager.default.isExecutableFile(atPath: script)))
    func progress() async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("demo/statement.html")
        let run = try await CommandRun(
            ["--version"],
            prologue: "export TERM=xterm; \(Self.script) -qec \"\\\"$1\\\" demo --at 2026-01-15\" seen; ",
            in: folder)
        #expect(run.exitCode == 0)
        let seen = String(decoding: try folder.bytes(of: folder.path("seen")), as: UTF8.self)
        #expect(seen.contains("\r\u{1B}[K\u{1B}[?7l["))
        #expect(seen.contains("] done\u{1B}[?7h\r\naactl: ") || seen.contains("] done\u{1B}[?7h\naactl: "))
    }
}
