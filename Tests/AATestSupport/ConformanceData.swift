#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The outside test data, read in place: `AA_CONFORMANCE`, or `../shared` beside the package.
///
/// It is not part of the package. Tests that need it are skipped when it is absent: `.enabled(if: ConformanceData.isPresent)`.
public enum ConformanceData: Sendable {
    /// The folder, whether or not it exists.
    public static let folder: String =
        ProcessInfo.processInfo.environment["AA_CONFORMANCE"]
        ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared").path

    /// Whether the data is there.
    public static let isPresent = FileManager.default.fileExists(atPath: folder)

    /// The bytes of a file of the folder.
    public static func bytes(of path: String) throws -> [UInt8] {
        try TestFile.bytes(at: folder + "/" + path)
    }

    /// The names of the files in a subfolder that end in `suffix`, sorted; empty when the data is absent.
    public static func files(in path: String, suffix: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []
        return names.filter { $0.hasSuffix(suffix) }.sorted()
    }

    /// The files in a subfolder and the folders in it that end in one of `suffixes`, as paths for ``bytes(of:)``, sorted; empty when
    /// the data is absent.
    public static func files(below path: String, suffixes: [String]) -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder + "/" + path)) ?? []
        return names.filter { name in suffixes.contains { name.hasSuffix($0) } }.sorted().map { "\(path)/\($0)" }
    }
}
