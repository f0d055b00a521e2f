import Testing

@testable import FISchemaGenerator

@Suite("The files that the tables of Schemas/FI make")
struct GeneratedFilesTests {
    /// The package's folder.
    static let root = #filePath.split(separator: "/").dropLast(5).reduce(into: "") { $0 += "/" + $1 }

    @Test("are in the package byte for byte, and no others are")
    func same() throws {
        let files = try GeneratedFiles(ofPackageAt: Self.root)
        #expect(files.texts.count > 300)
        #expect(files.differences(inPackageAt: Self.root) == [], "run Scripts/schemas")
    }

    @Test("are short, and their lines fit")
    func sizes() throws {
        for (path, text) in try GeneratedFiles(ofPackageAt: Self.root).texts where path.hasSuffix(".swift") {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 150, "\(path)")
            #expect(lines.allSatisfy { $0.count <= 120 }, "\(path)")
        }
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let reason: String
        var testDescription: String { name }
    }

    static let table = """
        {"fiType": "GOLD", "meaning": "Gold", "prefix": "Gold", "case": "gold", "type": "gold", "namespace": "urn:gold",
        "generations": [{"generation": "1.x", "version": "1.1", "source": "a test"}],
        "records": [{"record": "GoldAccount", "element": "Account", "meaning": "Gold",
        "fields": [{"name": "grams", "type": "units", "unit": "grams", "meaning": "how much"},
        {"name": "purity", "variants": ["carat"], "type": "Purity", "meaning": "how pure"}],
        "children": [{"one": "Vault", "property": "vault", "record": "GoldVault", "meaning": "where it is"}]},
        {"record": "GoldVault", "element": "Vault", "meaning": "A vault",
        "fields": [{"name": "city", "type": "text", "meaning": "where"}]}],
        "words": [{"word": "Purity", "meaning": "How pure", "values": [{"value": "24", "case": "carat24"}]}]}
        """

    static let broken: [Broken] = [
        Broken(name: "no JSON", old: "{\"fiType\"", new: "\"fiType\"", reason: ""),
        Broken(
            name: "an unknown member", old: "\"case\"", new: "\"kase\": \"x\", \"case\"", reason: "kase has no meaning"),
        Broken(name: "a missing member", old: "\"prefix\": \"Gold\", ", new: "", reason: "prefix is missing"),
        Broken(name: "an unknown generation", old: "1.x", new: "3.0", reason: "3.0 is no generation"),
        Broken(
            name: "no generation", old: "{\"generation\": \"1.x\", \"version\": \"1.1\", \"source\": \"a test\"}",
            new: "", reason: "there are none"),
        Broken(
            name: "an unknown word", old: "\"type\": \"Purity\"", new: "\"type\": \"Puriti\"", reason: "no word Puriti"),
        Broken(
            name: "an unknown record", old: "\"record\": \"GoldVault\", \"meaning\": \"where",
            new: "\"record\": \"Vault\", \"meaning\": \"where", reason: "no record Vault"),
        Broken(name: "a number without a unit", old: "\"unit\": \"grams\", ", new: "", reason: "lacks its unit"),
        Broken(
            name: "one spelling of two fields", old: "[\"carat\"]", new: "[\"Grams\"]",
            reason: "a spelling of two fields"),
        Broken(
            name: "one property of two fields", old: "\"variants\": [\"carat\"]", new: "\"property\": \"grams\"",
            reason: "two fields of that property"),
        Broken(
            name: "two types of one name", old: "\"word\": \"Purity\"", new: "\"word\": \"GoldVault\"",
            reason: "two types of that name"),
        Broken(
            name: "an element that no generation has", old: "\"meaning\": \"where it is\"",
            new: "\"names\": {\"2.0.0\": \"Vault\"}, \"meaning\": \"where it is\"",
            reason: "a generation has no element"),
        Broken(
            name: "no account", old: "\"element\": \"Account\"", new: "\"element\": \"Gold\"", reason: "not one Account"
        ),
        Broken(
            name: "no field", old: "{\"name\": \"city\", \"type\": \"text\", \"meaning\": \"where\"}", new: "",
            reason: "has no fields"),
    ]

    @Test("are made of a whole table")
    func whole() throws {
        let files = GeneratedFiles(try SchemaTables([(name: "GOLD.json", bytes: Array(Self.table.utf8))]))
        #expect(files.texts.count == 8)
        #expect(files.texts["Sources/AAModels/FI/Types/Gold/GoldAccount.swift"]?.contains("var grams: Amount?") == true)
    }

    @Test("are not made of a table with one thing broken", arguments: broken)
    func refused(row: Broken) {
        let text = Self.table.replacing(row.old, with: row.new)
        #expect(text != Self.table)
        let error = #expect(throws: TableError.self) {
            try SchemaTables([(name: "GOLD.json", bytes: Array(text.utf8))])
        }
        #expect(error?.file == "GOLD.json")
        #expect(error?.reason.contains(row.reason) == true, "\(error?.description ?? "")")
    }
}
