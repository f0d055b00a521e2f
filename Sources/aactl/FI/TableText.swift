import AAModels

/// The fields of an FI type as lines for a person.
struct TableText {
    private let table: FITable

    init(_ table: FITable) { self.table = table }

    var lines: [String] {
        ["\(table.fiType): type=\"\(table.type)\" xmlns=\"\(table.namespace)\""]
            + table.generations.map { "  \($0.generation), written as \($0.version): \($0.source)" }
            + table.elements.flatMap(lines)
    }

    private func lines(of element: FITable.Element) -> [String] {
        var head = element.path + (element.repeats ? "[]" : "")
        if element.generations.count < table.generations.count {
            head += " (\(element.generations.map(\.rawValue).joined(separator: ", ")))"
        }
        if element.holdsText { head += ": text" }
        let fields = element.fields.map { (name: $0.name, rest: rest(of: $0)) }
        let width = fields.map(\.name.count).max() ?? 0
        return ["", head]
            + fields.map { "  \($0.name)\(String(repeating: " ", count: width - $0.name.count))  \($0.rest)" }
    }

    /// `amount of currency, required; 1.x: currentValue: what it is worth today`
    private func rest(of field: FITable.Field) -> String {
        var parts = [field.type + (field.unit.map { " of \($0)" } ?? "") + (field.isRequired ? ", required" : "")]
        if let presence = presence(of: field.names) { parts.append(presence) }
        if !field.misspellings.isEmpty { parts.append("also \(field.misspellings.joined(separator: ", "))") }
        let words = field.words.map { word in
            let others = field.misspelledWords.filter { $0.value == word }.keys.sorted()
            return others.isEmpty ? word : "\(word) (also \(others.joined(separator: ", ")))"
        }
        if !words.isEmpty { parts.append(words.joined(separator: " | ")) }
        return parts.joined(separator: "; ") + ": " + field.meaning
    }

    /// What each generation calls it, where they differ or not all have it.
    private func presence(of names: [FIGeneration: String]) -> String? {
        let generations = table.generations.map(\.generation).filter { names[$0] != nil }
        guard generations.count < table.generations.count || Set(names.values).count > 1 else { return nil }
        return generations.map { "\($0) \(names[$0] ?? "")" }.joined(separator: ", ")
    }
}
