/// The table of a record, and how its fields go in and out.
struct SchemaFile {
    let record: RecordEntry
    let table: SchemaTable

    private var account: AccountEntry? { record.isAccount ? table.account : nil }

    var text: String {
        var swift = SwiftText(from: table.file)
        let condition = record.parameter.map { " where \($0): FIRecord" } ?? ""
        swift.add("extension \(record.name): \(account == nil ? "FIRecord" : "FIAccountRecord")\(condition) {")
        if let account { form(account, &swift) }
        let isGeneric = record.parameter != nil
        // A generic type has no stored statics.
        swift.add("    static \(isGeneric ? "var schema: FISchema<Self> {" : "let schema = FISchema<Self>(")")
        if isGeneric {
            swift.add("        .kept {")
            swift.add("            FISchema(")
        }
        let indentation = isGeneric ? 16 : 8
        let fields = SwiftExpression.list("fields: ", record.fields.map(Self.expression))
        swift.add(fields, record.children.isEmpty ? ")" : ",", indentation: indentation)
        if !record.children.isEmpty {
            swift.add(.list("children: ", record.children.map(Self.expression)), ")", indentation: indentation)
        }
        if isGeneric {
            swift.add("        }")
            swift.add("    }")
        }
        swift.add()
        swift.add("    mutating func read(_ text: String, into field: Int) -> FIOutcome {")
        cases(&swift) { "FIOutcome(text, into: &\($0.property))" }
        swift.add()
        swift.add("    func value(of field: Int) -> (any FIValue)? {")
        cases(&swift) { $0.property == "yield" ? "self.yield" : $0.property }
        swift.add("}")
        return swift.text
    }

    private func form(_ account: AccountEntry, _ swift: inout SwiftText) {
        let others = account.otherTypes.map { SwiftExpression.text($0.literal) }
        let generations = table.generations.map { entry in
            SwiftExpression.call(
                "FITable.Generation",
                [
                    .text("generation: \(entry.generation.literal)"), .text("version: \(entry.version.literal)"),
                    .text("source: \(entry.source.literal)"),
                ])
        }
        swift.add("    static let form = FIForm(")
        swift.add("        fiType: FIType(rawValue: \(account.fiType.literal)), type: \(account.type.literal),")
        swift.add("        namespace: \(account.namespace.literal),")
        if !others.isEmpty { swift.add(.list("otherTypes: ", others), ",", indentation: 8) }
        swift.add(.list("generations: ", generations), ")", indentation: 8)
        swift.add()
    }

    private static func expression(_ field: FieldEntry) -> SwiftExpression {
        var parts = [expression(field.name), .text(field.type.literal), .text(field.meaning.literal)]
        if let unit = field.unit { parts.append(.text("unit: \(unit.literal)")) }
        let traits = (field.isRequired ? [".required"] : []) + (field.isPersonal ? [".personal"] : [])
        if !traits.isEmpty {
            let list = traits.count == 1 ? traits[0] : "[\(traits.joined(separator: ", "))]"
            parts.append(.text("traits: \(list)"))
        }
        return .call("FIField", parts)
    }

    private static func expression(_ child: ChildEntry) -> SwiftExpression {
        let name = expression(child.name)
        func call(_ kind: String, _ property: ChildEntry.Property, _ rest: [String]) -> SwiftExpression {
            .call(".\(kind)", [name, .text("\\.\(property.name)")] + rest.map { .text($0) })
        }
        switch child.kind {
        case .one(let property, _, let key, let rows):
            return call("one", property, ["key: \(key.literal)"] + (rows.map { ["rows: \($0.literal)"] } ?? []))
        case .many(let property, _, let key): return call("many", property, ["key: \(key.literal)"])
        case .texts(let property, let key): return call("texts", property, ["key: \(key.literal)"])
        case .container(let children): return .call(".container", [name, .list("", children.map(Self.expression))])
        }
    }

    /// A name in the field tables.
    private static func expression(_ name: NameEntry) -> SwiftExpression {
        var parts = [SwiftExpression.text(name.canonical.literal)]
        if let names = name.names {
            let pairs = Generation.allCases.compactMap { generation in
                names[generation].map { SwiftExpression.text("\(generation.literal): \($0.literal)") }
            }
            parts.append(.list("in: ", pairs))
        }
        if name.isMixed { parts.append(.text("isMixed: true")) }
        if !name.variants.isEmpty { parts.append(.list("variants: ", name.variants.map { .text($0.literal) })) }
        return parts.count == 1 ? parts[0] : .call("FIName", parts)
    }

    private func cases(_ swift: inout SwiftText, _ body: (FieldEntry) -> String) {
        swift.add("        switch field {")
        for (index, field) in record.fields.enumerated() {
            let label = index == record.fields.count - 1 ? "default" : "case \(index)"
            swift.add("        \(label): \(body(field))")
        }
        swift.add("        }")
        swift.add("    }")
    }
}
