/// The Swift type of a record.
struct RecordFile {
    let record: RecordEntry
    let table: SchemaTable

    /// Whether it is the account of an FI type.
    private var account: AccountEntry? { record.isAccount ? table.account : nil }

    var text: String {
        var swift = SwiftText(from: table.file)
        if record.fields.contains(where: \.type.isOfCore) {
            swift.add("public import AACore")
            swift.add()
        }
        head(&swift)
        for field in record.fields {
            swift.document("\(Self.names(of: field.name, in: table)): \(field.meaning).")
            swift.add("    public var \(field.property): \(field.type.swift)?")
        }
        for child in Self.properties(record.children, in: table) {
            swift.document("\(child.names): \(child.property.meaning).")
            swift.add("    public var \(child.property.name): \(child.type)")
        }
        swift.add("    /// Written texts of fields whose value prints otherwise.")
        swift.add("    public var raw: [FIWrittenText] = []")
        swift.add("    /// What the schema does not have.")
        swift.add("    public var extra = FIExtra()")
        swift.add()
        swift.add("    /// Nothing known.")
        swift.add("    public init() {}")
        if let account { accountMembers(account, &swift) }
        swift.add("}")
        return swift.text
    }

    private func head(_ swift: inout SwiftText) {
        if let account {
            let generations = table.generations.map(\.generation.rawValue).joined(separator: " and ")
            let unity = table.generations.count > 1 ? " in one type" : ""
            swift.document("\(record.meaning): ReBIT's \(account.fiType), \(generations)\(unity).", indentation: 0)
            swift.add("///")
            swift.document(
                "Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was "
                    + "absent, empty, or could not be read; in the last case its text stands in `raw`.", indentation: 0)
            swift.add("public struct \(record.name): FIAccount {")
        } else {
            let element = record.meaning.contains("`") ? "." : ": `\(record.element)`."
            swift.document(record.meaning + element, indentation: 0)
            let parameter = record.parameter.map { "<\($0): PersonalRecord>" } ?? ""
            swift.add("public struct \(record.name)\(parameter): PersonalRecord {")
        }
    }

    private func accountMembers(_ account: AccountEntry, _ swift: inout SwiftText) {
        swift.add()
        swift.add("    /// The account among those of other types.")
        swift.add("    public var content: FIDocument.Content { .\(account.name)(self) }")
        let identifier = "maskedIdentifier"
        for field in record.fields where field.name.canonical == identifier && field.property != identifier {
            swift.document("The same as `\(field.property)`.")
            swift.add("    public var maskedIdentifier: String? { \(field.property) }")
        }
        if !record.children.flatMap(\.leaves).contains(where: { $0.property?.name == "holders" }) {
            swift.add("    /// Always `nil`: the documents name no holders.")
            swift.add("    public var holders: FIHolders? { nil }")
        }
    }

    /// The names for documentation: one for all generations, or one for each.
    static func names(of name: NameEntry, in table: SchemaTable) -> String {
        guard let names = name.names else { return "`\(name.canonical)`" }
        let generations = table.generations.map(\.generation).reversed().filter { names[$0] != nil }
        if Set(generations.map { names[$0] }).count == 1, generations.count == table.generations.count {
            return "`\(names[generations[0]] ?? name.canonical)`"
        }
        return generations.map { "`\(names[$0] ?? "")` (\($0.rawValue))" }.joined(separator: ", ")
    }

    /// The properties of the elements inside, each once, with where they stand.
    private static func properties(
        _ children: [ChildEntry], in table: SchemaTable, below path: String = ""
    ) -> [(property: ChildEntry.Property, names: String, type: String)] {
        var found: [(property: ChildEntry.Property, names: String, type: String)] = []
        for child in children {
            let place = path + child.name.canonical
            if case .container(let children) = child.kind {
                found += properties(children, in: table, below: place + "/")
            } else if let property = child.property {
                let generations = child.name.names.map { $0.keys.map(\.rawValue).sorted().joined(separator: ", ") }
                found.append((property, "`\(place)`\(generations.map { " (\($0))" } ?? "")", type(of: child)))
            }
        }
        var merged: [(property: ChildEntry.Property, names: String, type: String)] = []
        for entry in found {
            if let index = merged.firstIndex(where: { $0.property == entry.property }) {
                merged[index].names += ", " + entry.names
            } else {
                merged.append(entry)
            }
        }
        return merged
    }

    private static func type(of child: ChildEntry) -> String {
        switch child.kind {
        case .one(_, let record, _, _): record + "?"
        case .many(_, let record, _): "[\(record)] = []"
        case .texts, .container: "[String] = []"
        }
    }
}
