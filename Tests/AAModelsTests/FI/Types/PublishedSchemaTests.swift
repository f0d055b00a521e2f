import AAModels
import AATestSupport
import Testing

@Suite("ReBIT's published schemas", .enabled(if: ConformanceData.isPresent))
struct PublishedSchemaTests {
    static let folders = ["fi-schemas/xsd/v1-sahamati-main", "fi-schemas/xsd/v1.1.2-tag"]
    static let files = folders.flatMap { folder in
        ConformanceData.files(in: folder, suffix: ".xsd").map { "\(folder)/\($0)" }
    }

    /// The type a schema is for, by the name of its file.
    private static func fiType(of file: String) -> FIType {
        let name = file.split(separator: "/").last?.dropLast(4).uppercased() ?? ""
        return name == "OTHERS_CREDITCARD" ? .creditCard : FIType(rawValue: name.replacing("OTHERS_", with: ""))
    }

    @Test("are all there")
    func complete() { #expect(Self.files.count == 46) }

    @Test("have no attribute, element or word that their type's table lacks", arguments: files)
    func known(file: String) throws {
        let text = String(decoding: try ConformanceData.bytes(of: file), as: UTF8.self).replacing(
            /(?s)<!--.*?-->/, with: "")
        let table = try #require(Self.fiType(of: file).table)
        let fields = table.elements.flatMap(\.fields)
        let names = Set((fields.compactMap { $0.names[.v1] } + fields.flatMap(\.misspellings)).map { $0.lowercased() })
        let attributes = text.matches(of: /<xs:attribute\b[^>]*\bname="([^"]*)"/).map { Self.trimmed($0.output.1) }
        #expect(attributes.count > 15)
        for name in attributes { #expect(names.contains(name.lowercased()), "@\(name)") }

        // Certificates of deposit declare an element that they never use.
        let elements = Set(table.elements.flatMap { $0.path.split(separator: "/").map(String.init) } + ["Investment"])
        for match in text.matches(of: /<xs:element\b[^>]*\bname="([^"]*)"/) {
            #expect(elements.contains(Self.trimmed(match.output.1)), "\(match.output.1)")
        }

        // Nearly all declare enumerations that no attribute has.
        let used = Set(
            text.matches(of: /<xs:attribute\b[^>]*\btype="(?:[a-z]*:)?([^"]*)"/).map { Self.trimmed($0.output.1) })
        let words = Set(fields.flatMap { $0.words + Array($0.misspelledWords.keys) })
        for type in text.matches(of: /(?s)<xs:simpleType\b[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/xs:simpleType>/)
        where used.contains(Self.trimmed(type.output.1)) {
            for word in type.output.2.matches(of: /<xs:enumeration\b[^>]*\bvalue="([^"]*)"/) {
                let word = Self.trimmed(word.output.1)
                // The rank of a holder is a number.
                #expect(words.contains(word) || Int(word) != nil, "\(type.output.1): \(word)")
            }
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
