#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads files for tests.
public enum TestFile: Sendable {
    /// The bytes of a file. Foundation on Linux loses 4 KiB for each empty file that it reads, so it is not asked to.
    public static func bytes(at path: String) throws -> [UInt8] {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return size == 0 ? [] : Array(try Data(contentsOf: URL(filePath: path)))
    }
}
