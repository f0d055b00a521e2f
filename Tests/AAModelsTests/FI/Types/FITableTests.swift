import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The table of an FI type")
struct FITableTests {
    @Test("exists for every type but those without documents of their own")
    func types() {
        #expect(TableDocument.types.count == 26)
        #expect(FIType.known.filter { $0.table == nil } == [.other])
        #expect(FIType.termDepositV1.table?.fiType == .termDeposit)
        #expect(FIType(rawValue: "GOLD").table == nil)
    }

    @Test("makes a document in each generation in which nothing is odd", arguments: TableDocument.types)
    func whole(fiType: FIType) throws {
        let table = try #require(fiType.table)
        for generation in table.generations.map(\.generation) {
            var source = TableDocument(table, generation)
            let document = try FIFixtures.read(source.text(), .strict)
            #expect(document.fiType == fiType)
            #expect(document.generation == generation)
            #expect(document.diagnostics == [])
        }
    }

    @Test("reads, writes and reads again the same", arguments: TableDocument.types)
    func roundTrip(fiType: FIType) throws {
        let table = try #require(fiType.table)
        for seed in TestScale.seeds(20) {
            for generation in table.generations.map(\.generation) {
                var source = TableDocument(table, generation, seed: seed)
                let document = try FIFixtures.read(source.text(), .strict)
                for other in table.generations.map(\.generation) {
                    let bytes = FIXMLWriter(generation: other).write(document.content)
                    let again = try FIReader(mode: .strict).read(bytes)
                    #expect(again.content == document.content, "seed \(seed): \(generation) as \(other)")
                }
            }
        }
    }

    @Test("knows misspelt names", arguments: TableDocument.types)
    func misspeltNames(fiType: FIType) throws {
        let table = try #require(fiType.table)
        for element in table.elements {
            for field in element.fields where element.path != "Account" || field.name != "type" {
                for spelling in field.misspellings + field.names.values.map({ $0.uppercased() }) {
                    guard !field.names.values.contains(spelling) else { continue }
                    let text = Self.document(table, element, "\(spelling)='\(Self.value(of: field))'")
                    let document = try FIFixtures.read(text, .strict)
                    #expect(document.kinds == [.nameVariant], "\(element.path)/@\(spelling)")
                    #expect(document.jsonText.contains("\"\(field.name)\":"), "\(element.path)/@\(spelling)")
                }
            }
        }
    }

    @Test("knows misspelt words", arguments: TableDocument.types)
    func misspeltWords(fiType: FIType) throws {
        let table = try #require(fiType.table)
        for element in table.elements {
            for field in element.fields {
                for (spelling, word) in field.misspelledWords {
                    #expect(field.words.contains(word))
                    let name = try #require(field.names.values.first)
                    let text = Self.document(table, element, "\(name)='\(spelling)'")
                    let kinds = try FIFixtures.read(text, .strict).kinds
                    #expect(kinds == [.valueVariant], "\(element.path)/@\(name)='\(spelling)'")
                }
            }
        }
    }

    @Test("is printed with every field")
    func json() throws {
        let table = try #require(FIType.deposit.table)
        let elements = try #require(table.json.object?["elements"]?.array)
        let summary = try #require(elements.first { $0.object?["path"]?.string == "Account/Summary" }?.object)
        let ifsc = try #require(summary["fields"]?.array?.first { $0.object?["name"]?.string == "ifsc" }?.object)
        #expect(ifsc["names"]?.object?["1.x"]?.string == "ifscCode")
        #expect(ifsc["names"]?.object?["2.0.0"]?.string == "ifsc")
        #expect(ifsc["required"] == true)
        #expect(summary["fields"]?.array?.count == 14)
    }

    /// A document with one element and what stands around it.
    private static func document(_ table: FITable, _ element: FITable.Element, _ attribute: String) -> String {
        let steps = element.path.split(separator: "/").map(String.init)
        let head = "xmlns='\(table.namespace)' type='\(table.type)'"
        guard steps.count > 1 else { return "<Account \(head) \(attribute)/>" }
        return "<Account \(head)>" + steps.dropFirst().dropLast().map { "<\($0)>" }.joined()
            + "<\(steps[steps.count - 1]) \(attribute)/>"
            + steps.dropFirst().dropLast().reversed().map { "</\($0)>" }.joined() + "</Account>"
    }

    private static func value(of field: FITable.Field) -> String {
        switch field.type {
        case "amount", "units", "rate", "integer": "1"
        case "boolean": "true"
        case "date": "2024-02-01"
        case "time": "2024-02-01T10:00:00+05:30"
        case "word": field.words[0].replacing("'", with: "&apos;")
        default: "text"
        }
    }
}
