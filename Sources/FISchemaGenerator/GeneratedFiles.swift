#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The files that the tables make.
struct GeneratedFiles {
    /// Where the tables are.
    static let tables = "Schemas/FI"
    /// Folders that hold nothing but what the generator writes.
    static let folders = ["Sources/AAModels/FI/Types", "Sources/AAModels/AAModels.docc/FI"]

    /// The texts by their paths in the package.
    private(set) var texts: [String: String] = [:]

    init(_ tables: SchemaTables) {
        for table in tables.tables {
            let types = "\(Self.folders[0])/\(table.account?.prefix ?? "Shared")"
            for record in table.records {
                texts["\(types)/\(record.name).swift"] = RecordFile(record: record, table: table).text
                texts["\(types)/\(record.name)+Schema.swift"] = SchemaFile(record: record, table: table).text
            }
            for word in table.words {
                texts["\(types)/Words/\(word.name).swift"] = WordFile(word: word, table: table).text
            }
            for alias in table.aliases {
                texts["\(types)/\(alias.alias).swift"] = AliasFile(alias: alias, table: table).text
            }
            let page = TypePage(table: table)
            texts["\(Self.folders[1])/\(page.name).md"] = page.text
        }
        let content = ContentFile(tables: tables.tables)
        texts["\(Self.folders[0])/FIDocument+Content.swift"] = content.content
        texts["\(Self.folders[0])/FIAccountTypes+All.swift"] = content.types
    }

    /// Makes the files from the tables of a package.
    init(ofPackageAt root: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(Self.tables)")
        let files = try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            (name: name, bytes: Array(try Data(contentsOf: URL(filePath: "\(root)/\(Self.tables)/\(name)"))))
        }
        self.init(try SchemaTables(files))
    }

    /// The paths at which a package has another text, none, or one that no table makes; sorted.
    func differences(inPackageAt root: String) -> [String] {
        var differing = texts.filter { path, text in
            (try? Data(contentsOf: URL(filePath: "\(root)/\(path)"))) != Data(text.utf8)
        }.map(\.key)
        for folder in Self.folders {
            let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
            differing += paths.map { "\(folder)/\($0)" }.filter { path in
                texts[path] == nil && [".swift", ".md"].contains { path.hasSuffix($0) }
            }
        }
        return differing.sorted()
    }

    /// Writes the files that differ, and removes those that no table makes.
    func write(toPackageAt root: String) throws {
        for path in differences(inPackageAt: root) {
            let url = URL(filePath: "\(root)/\(path)")
            guard let text = texts[path] else {
                try FileManager.default.removeItem(at: url)
                continue
            }
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }
}
