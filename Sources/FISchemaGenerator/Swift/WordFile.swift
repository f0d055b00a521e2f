/// The Swift type of an enumeration.
struct WordFile {
    let word: WordEntry
    let table: SchemaTable

    var text: String {
        var swift = SwiftText(from: table.file)
        swift.add("import AACore")
        swift.add()
        swift.document(word.meaning.sentence, indentation: 0)
        swift.add("public struct \(word.name): FIVocabulary {")
        swift.add("    /// The text on the wire.")
        swift.add("    public let rawValue: String")
        swift.add("    /// A value by its text on the wire.")
        swift.add("    public init(rawValue: String) { self.rawValue = rawValue }")
        swift.add()
        for value in word.values {
            swift.document(value.meaning?.sentence ?? "`\(value.text)`")
            swift.add("    public static let \(value.name): Self = \(value.text.literal)")
        }
        swift.add()
        swift.add("    /// The words of the schemas.")
        swift.add("public static let known: Set<Self>", list: word.values.map { ".\($0.name)" })
        if !word.misspellings.isEmpty {
            swift.add("    /// Spellings that are not the schema's.")
            swift.add(
                "public static let misspellings: [String: Self]",
                list: word.misspellings.map { "\($0.name.literal): .\($0.value)" })
        }
        swift.add("}")
        swift.add()
        swift.add("extension \(word.name): FIValue {}")
        return swift.text
    }
}
