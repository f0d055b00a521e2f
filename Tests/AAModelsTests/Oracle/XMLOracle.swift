import AACore
import AATestSupport
import Foundation

/// A parser that is not ours, asked through `Tests/Oracle/leaves.py`.
enum XMLOracle: String, CaseIterable, Sendable {
    /// Expat, which Python brings along.
    case expat
    /// libxml2, through lxml: `Scripts/oracle` installs it.
    case libxml2

    /// The Python that has lxml, if there is one.
    private static let venv = ProcessInfo.processInfo.environment["AA_ORACLE"]

    /// The parsers that can be asked here.
    static let present: [XMLOracle] = {
        if venv != nil { return allCases }
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/python3") } ? [.expat] : []
    }()

    /// What it makes of each of these documents; `nil` if it refuses.
    func leaves(of documents: [[UInt8]]) async throws -> [[XMLLeaf]?] {
        let (inputs, outputs) = (try TemporaryFolder(), try TemporaryFolder())
        for (index, document) in documents.enumerated() {
            try inputs.write(document, to: String(format: "%08d", index))
        }
        let script = URL(filePath: #filePath).appending(path: "../../../Oracle/leaves.py").standardized.path
        let ending = try await Shell.run(
            "exec \"$@\" >\"$AA_LEAVES\" 2>&1", arguments: [Self.venv ?? "python3", script, rawValue, inputs.path],
            environment: ProcessInfo.processInfo.environment.merging(["AA_LEAVES": outputs.path("leaves")]) { $1 })
        let output = try outputs.bytes(of: outputs.path("leaves"))
        guard ending == .exited(0) else { throw Failure(output: String(decoding: output.suffix(1_000), as: UTF8.self)) }
        return try output.split(separator: UInt8(ascii: "\n")).map { line in
            try JSONDocument(Array(line)).root.object?["leaves"]?.array?.map(XMLLeaf.init)
        }
    }

    private struct Failure: Error { let output: String }
}
