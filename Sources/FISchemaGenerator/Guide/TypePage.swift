/// The page of an FI type, or of what several share, in the documentation.
struct TypePage {
    let table: SchemaTable

    /// The page's name.
    var name: String { "FI-" + (table.account?.fiType ?? "Shared") }

    var text: String {
        var lines: [String] = []
        if let account = table.account {
            lines += ["# \(account.fiType)", "", account.meaning.sentence, "", "## Overview", ""]
            lines += ["Documents say `type=\"\(account.type)\"` in the namespace `\(account.namespace)`.", ""]
        } else {
            lines += ["# What FI types share", ""]
            lines += ["Records and words that stand in the documents of several types.", "", "## Overview", ""]
        }
        lines += ["| generation | written as | known from |", "| --- | --- | --- |"]
        lines += table.generations.map { "| \($0.generation.rawValue) | \($0.version) | \($0.source) |" }
        for record in table.records { lines += section(record) }
        lines += ["", "## Topics", "", "### Records", ""] + table.records.map { "- ``\($0.name)``" }
        if !table.aliases.isEmpty {
            lines += ["", "### Other names", ""] + table.aliases.map { "- ``\($0.alias)``" }
        }
        if !table.words.isEmpty { lines += ["", "### Words", ""] + table.words.map { "- ``\($0.name)``" } }
        // DocC wants the title first.
        lines += ["", "<!-- Generated from Schemas/FI/\(table.file); run Scripts/schemas. -->", ""]
        return lines.joined(separator: "\n")
    }

    private func section(_ record: RecordEntry) -> [String] {
        var lines = ["", "### \(record.element): \(record.name)", "", record.meaning.sentence, ""]
        lines += ["| property | on the wire | misspelt | holds | required | meaning |"]
        lines += ["| --- | --- | --- | --- | --- | --- |"]
        for field in record.fields {
            let misspellings = field.name.variants.map { "`\($0)`" }.joined(separator: ", ")
            let cells = [
                "``\(record.name)/\(field.property)``", RecordFile.names(of: field.name, in: table), misspellings,
                holds(field), field.isRequired ? "yes" : "", field.meaning,
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines
    }

    private func holds(_ field: FieldEntry) -> String {
        let type = if case .word(let word) = field.type { "``\(word)``" } else { "\(field.type)" }
        return field.unit.map { "\(type) (\($0))" } ?? type
    }
}
