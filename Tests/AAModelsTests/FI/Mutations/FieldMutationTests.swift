import AACore
import AAModels
import AATestSupport
import Testing

@Suite("One field of a document")
struct FieldMutationTests {
    @Test("that changes is read as the same, or changes nothing else and is reported", arguments: TableDocument.types)
    func mutations(fiType: FIType) throws {
        let table = try #require(fiType.table)
        var count = 0
        for element in table.elements {
            for generation in element.generations {
                for format in FieldDocument.Format.allCases {
                    count += try check(element, FieldDocument(table, element, in: generation), format, generation)
                }
            }
        }
        #expect(count > 20)
    }

    /// Makes each change to each field of an element; how many changes there were.
    private func check(
        _ element: FITable.Element, _ whole: FieldDocument, _ format: FieldDocument.Format, _ generation: FIGeneration
    ) throws -> Int {
        let known = try FIFixtures.read(whole.text(in: format), .strict)
        #expect(known.diagnostics == [], "\(element.path) in \(format)")
        let fields = element.fields.filter { $0.names[generation] != nil }
        let leaves = Self.leaves(of: known)
        var count = 0
        for (index, field) in fields.enumerated() {
            // The account around it has a type and a version too.
            let paths = leaves.keys.filter { $0.hasSuffix("/\(field.name)") }
            let path = try #require(paths.max { $0.utf8.count < $1.utf8.count }, "\(element.path)/@\(field.name)")
            for mutation in FieldMutation.allCases {
                var changed = whole
                guard mutation.change(&changed.attributes, at: index, of: field) else { continue }
                count += 1
                let text = changed.text(in: format)
                let document = try FIFixtures.read(text)
                let name = "\(element.path)/@\(field.name) \(mutation) in \(format)"
                #expect(document.kinds == mutation.findings, "\(name)")
                #expect(document.fiType == known.fiType, "\(name)")
                // Without a version, and without fields that tell it, the generation is anybody's guess.
                if path != "/0/version" || mutation.findings == [.nameVariant] {
                    #expect(document.generation == known.generation, "\(name)")
                    #expect(document.version == known.version, "\(name)")
                }
                let value = whole.attributes[index].value
                #expect(Self.leaves(of: document) == mutation.outcome(of: leaves, for: path, value), "\(name)")
                #expect((try? FIFixtures.read(text, .strict)) == nil || mutation != .duplicate, "\(name)")
            }
        }
        return count
    }

    /// The fields of a document by their place in its printed form.
    private static func leaves(of document: FIDocument) -> [String: String] {
        var leaves: [String: String] = [:]
        func add(_ value: JSONValue, _ path: String) {
            switch value {
            case .object(let object):
                for member in object.members
                where member.name != "raw" && member.name != "extra" && member.name != "origin" {
                    add(member.value, "\(path)/\(member.name)")
                }
            case .array(let values):
                for (index, value) in values.enumerated() { add(value, "\(path)/\(index)") }
            default: leaves[path] = value.string ?? String(decoding: value.bytes(), as: UTF8.self)
            }
        }
        if let accounts = document.json.object?["accounts"] { add(accounts, "") }
        return leaves
    }
}
