import AACore
import AATestSupport
import Foundation
import Testing

/// One run of the built command, as its user sees it.
struct CommandRun {
    /// Where standard output goes.
    enum Output {
        case kept
        /// Into a file or device.
        case file(String)
        /// Nowhere: the stream is closed.
        case closed
        /// Into a pipe that nobody reads any more.
        case brokenPipe
    }

    /// What stands on standard input.
    enum Input {
        case none
        case bytes([UInt8])
        case file(String)
        case closed
    }

    let exitCode: Int32
    let output: [UInt8]
    let errors: String

    var outputText: String { String(decoding: output, as: UTF8.self) }

    /// The lines of standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

    /// The error, if standard error is exactly one line of JSON.
    var jsonError: JSONObject? {
        guard errors.hasSuffix("\n"), errorLines.count == 1 else { return nil }
        return try? JSONDocument.uniqueMembers(Array(errors.utf8)).object
    }

    /// Runs `aactl` and waits for its end. A shell stands between, for its redirections.
    ///
    /// - Parameter prologue: What the shell does first, ending in `&&`.
    init(
        _ arguments: [String], prologue: String = "", input: Input = .none, output: Output = .kept,
        in folder: TemporaryFolder
    ) async throws {
        let name = "run-\(UUID().uuidString)"
        let (outputPath, errorPath) = (folder.path(name + ".out"), folder.path(name + ".err"))
        var redirections = "2>\"$AA_ERRORS\""
        switch input {
        case .none: redirections += " </dev/null"
        case .bytes(let bytes):
            try folder.write(bytes, to: name + ".in")
            redirections += " <\"$AA_INPUT\""
        case .file: redirections += " <\"$AA_INPUT\""
        case .closed: redirections += " <&-"
        }
        let command =
            switch output {
            case .kept, .file: "exec \"$@\" \(redirections) >\"$AA_OUTPUT\""
            case .closed: "exec \"$@\" \(redirections) >&-"
            case .brokenPipe:
                "{ sleep 0.2; \"$@\" \(redirections); echo $? >\"$AA_OUTPUT\"; } | true; cat \"$AA_OUTPUT\""
            }
        var environment = ProcessInfo.processInfo.environment
        environment["AA_FOLDER"] = folder.path
        environment["AA_ERRORS"] = errorPath
        environment["AA_OUTPUT"] = if case .file(let path) = output { path } else { outputPath }
        environment["AA_INPUT"] = if case .file(let path) = input { path } else { folder.path(name + ".in") }
        let ending = try await Shell.run(
            "cd \"$AA_FOLDER\" && exec </dev/null >/dev/null && " + prologue + command,
            arguments: [try Self.executable()] + arguments, environment: environment)
        guard case .exited(let status) = ending else { throw Killed() }
        errors = String(decoding: try folder.bytes(of: errorPath), as: UTF8.self)
        if case .brokenPipe = output {
            let written = String(decoding: try folder.bytes(of: outputPath), as: UTF8.self)
            exitCode = try #require(Int32(written.trimmingCharacters(in: .whitespacesAndNewlines)))
            self.output = []
        } else {
            exitCode = status
            self.output = if case .kept = output { try folder.bytes(of: outputPath) } else { [] }
        }
    }

    /// The command stands beside the test bundle, whatever the build folder is called.
    private static func executable() throws -> String {
        let hints = [Bundle.main.executablePath].compactMap(\.self) + CommandLine.arguments
        for hint in hints {
            var folder = URL(filePath: hint).deletingLastPathComponent()
            for _ in 0..<4 {
                let candidate = folder.appending(path: "aactl").path
                if FileManager.default.isExecutableFile(atPath: candidate), !Self.isFolder(candidate) {
                    return candidate
                }
                folder.deleteLastPathComponent()
            }
        }
        throw NotFound()
    }

    private static func isFolder(_ path: String) -> Bool {
        (try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
    }

    private struct Killed: Error, CustomStringConvertible {
        let description = "the command died of a signal"
    }

    private struct NotFound: Error, CustomStringConvertible {
        let description = "aactl is not beside the tests; build it: swift build --build-tests"
    }
}
