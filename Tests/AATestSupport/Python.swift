public import AACore
import Foundation

/// Runs the scripts of `Tests/Oracle`, each of which prints lines of JSON.
public enum Python: Sendable {
    /// The Python that has lxml and jsonschema, if there is one: `Scripts/oracle` makes it.
    public static let ofOracle = ProcessInfo.processInfo.environment["AA_ORACLE"]

    /// Whether there is any.
    public static let isPresent: Bool = {
        if ofOracle != nil { return true }
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/python3") }
    }()

    /// The path of something in the package.
    public static func path(_ name: String) -> String {
        URL(filePath: #filePath).appending(path: "../../../\(name)").standardized.path
    }

    /// The lines that a script prints.
    public static func lines(
        of script: String, _ arguments: [String], input: String = ""
    ) async throws -> [JSONObject] {
        let folder = try TemporaryFolder()
        let variables = [
            "AA_INPUT": try folder.write(input.utf8, to: "input"), "AA_OUTPUT": folder.path("output"),
        ]
        let ending = try await Shell.run(
            "exec \"$@\" <\"$AA_INPUT\" >\"$AA_OUTPUT\" 2>&1",
            arguments: [ofOracle ?? "python3", path("Tests/Oracle/\(script)")] + arguments,
            environment: ProcessInfo.processInfo.environment.merging(variables) { $1 })
        let output = try folder.bytes(of: folder.path("output"))
        guard ending == .exited(0) else {
            throw Failure(output: String(decoding: output.suffix(1_000), as: UTF8.self))
        }
        return try output.split(separator: UInt8(ascii: "\n")).compactMap { try JSONDocument(Array($0)).root.object }
    }

    private struct Failure: Error { let output: String }
}
