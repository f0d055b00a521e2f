import AACore
import AAModels
import AASandbox
import AATestSupport
import Testing

@Suite("A generated document")
struct FIGeneratorRoundTripTests {
    @Test("is the same after it was written and read, as XML and as JSON", arguments: GeneratedKind.types)
    func roundTrip(fiType: FIType) throws {
        let table = try #require(fiType.table)
        for seed in TestScale.seeds(50) {
            let generator = FIGenerator(seed: seed, completeness: .any)
            let generation = table.generations[Int(seed) % table.generations.count].generation
            let account = try #require(generator.account(fiType, rows: Int(seed % 4), in: generation))
            for other in table.generations.map(\.generation) {
                try Self.check(account, of: fiType, seed, FIXMLWriter(generation: other).write)
                let json = FIJSONWriter(generation: other)
                try Self.check(account, of: fiType, seed) { json.write($0) }
            }
        }
    }

    private static func check(
        _ account: FIDocument.Content, of fiType: FIType, _ seed: UInt64, _ write: (FIDocument.Content) -> [UInt8]
    ) throws {
        let bytes = write(account)
        let document = try FIReader(mode: .strict).read(bytes)
        #expect(document.fiType == fiType)
        #expect(document.content == account, "seed \(seed)")
        #expect(document.diagnostics.filter { $0.kind != .mixedGenerations && $0.kind != .versionMismatch } == [])
        // Equality of amounts and times goes by value; the bytes show that the text is the same too.
        #expect(write(document.content) == bytes, "seed \(seed)")
    }

    @Test("is told by its table in every field, and nothing in it is odd", arguments: GeneratedKind.all)
    func fields(kind: GeneratedKind) throws {
        let table = try #require(kind.fiType.table)
        let fields = Set(
            table.elements.filter { $0.generations.contains(kind.generation) }
                .flatMap { element in element.fields.map { (element.path, $0) } }
                .compactMap { path, field in field.names[kind.generation].map { "\(path)/@\($0)" } })
        var (seen, counts) = (Set<String>(), [String: Int]())
        let seeds: UInt64 = 60
        for seed in 0..<seeds {
            let generator = FIGenerator(seed: seed, completeness: .any)
            let account = try #require(generator.account(kind.fiType, rows: 2, in: kind.generation))
            let bytes = FIXMLWriter(generation: kind.generation).write(account)
            let document = try FIReader(mode: .strict).read(bytes)
            #expect(document.diagnostics == [], "seed \(seed)")
            #expect(document.account.generation == kind.generation, "seed \(seed)")
            let paths = Set(XMLPaths(bytes).paths)
            seen.formUnion(paths)
            for path in paths { counts[path, default: 0] += 1 }
        }
        #expect(fields.subtracting(seen) == [], "never present")
        let always = fields.filter {
            counts[$0] == Int(seeds) && !["version", "type"].contains($0.split(separator: "@").last)
        }
        #expect(always == [], "never absent")
    }
}
