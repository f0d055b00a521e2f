#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes what the tables of `Schemas/FI` make into the package in the working folder; Scripts/schemas runs it.
@main
struct FISchemaGenerator {
    static func main() throws {
        let root = FileManager.default.currentDirectoryPath
        let files = try GeneratedFiles(ofPackageAt: root)
        let paths = files.differences(inPackageAt: root)
        try files.write(toPackageAt: root)
        for path in paths { print(path) }
        print("\(files.texts.count) files, \(paths.count) written or removed")
    }
}
