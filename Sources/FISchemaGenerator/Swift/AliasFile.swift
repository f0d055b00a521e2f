/// Another name for a Swift type.
struct AliasFile {
    let alias: AliasEntry
    let table: SchemaTable

    var text: String {
        var swift = SwiftText(from: table.file)
        swift.document(alias.meaning.sentence, indentation: 0)
        swift.add("public typealias \(alias.alias) = \(alias.type)")
        return swift.text
    }
}
