/// All tables, checked against each other.
struct SchemaTables {
    /// In the order of their files.
    let tables: [SchemaTable]

    init(_ files: [(name: String, bytes: [UInt8])]) throws(TableError) {
        var tables: [SchemaTable] = []
        for file in files { tables.append(try SchemaTable(file: file.name, file.bytes)) }
        self.tables = tables
        try check()
    }

    /// The records by their Swift types.
    private var records: [String: RecordEntry] {
        Dictionary(tables.flatMap(\.records).map { ($0.name, $0) }) { first, _ in first }
    }

    private func check() throws(TableError) {
        var names: Set<String> = []
        for table in tables {
            for name in table.records.map(\.name) + table.words.map(\.name) + table.aliases.map(\.alias) {
                try table.require(names.insert(name).inserted, name, "two types of that name")
            }
            try table.require(!table.generations.isEmpty, "generations", "there are none")
            let accounts = table.records.filter(\.isAccount).count
            try table.require(accounts == (table.account == nil ? 0 : 1), "records", "not one Account")
        }
        let words = Set(tables.flatMap { $0.words.map(\.name) })
        for table in tables {
            for record in table.records {
                for field in record.fields { try check(field, of: record, words, table) }
                for child in record.children.flatMap(\.leaves) { try check(child, of: record, table) }
            }
        }
    }

    private func check(
        _ field: FieldEntry, of record: RecordEntry, _ words: Set<String>, _ table: SchemaTable
    ) throws(TableError) {
        let path = "\(record.name).\(field.name.canonical)"
        if case .word(let word) = field.type { try table.require(words.contains(word), path, "no word \(word)") }
        let others = record.fields.filter { $0.property != field.property }
        try table.require(others.count == record.fields.count - 1, path, "two fields of that property")
        let isAlone = others.allSatisfy { $0.name.spellings.isDisjoint(with: field.name.spellings) }
        try table.require(isAlone, path, "a spelling of two fields")
    }

    private func check(_ child: ChildEntry, of record: RecordEntry, _ table: SchemaTable) throws(TableError) {
        let path = "\(record.name)/\(child.name.canonical)"
        if let name = child.record, name != record.parameter {
            let parts = name.split { "<>".contains($0) }.map(String.init)
            try table.require(parts.allSatisfy { records[$0] != nil }, path, "no record \(name)")
        }
        // Or a document of another generation would lose it.
        let same = record.children.flatMap(\.leaves).filter { $0.property == child.property }
        let isWritten = table.generations.allSatisfy { entry in
            same.contains { $0.name.name(in: entry.generation) != nil }
        }
        try table.require(isWritten, path, "a generation has no element for it")
    }
}

extension SchemaTable {
    fileprivate func require(_ condition: Bool, _ path: String, _ reason: String) throws(TableError) {
        guard condition else { throw TableError(file: file, path: path, reason: reason) }
    }
}

extension ChildEntry {
    /// The elements that hold something.
    var leaves: [ChildEntry] {
        if case .container(let children) = kind { children.flatMap(\.leaves) } else { [self] }
    }

    /// The property, of an element that holds something.
    var property: Property? {
        switch kind {
        case .one(let property, _, _, _), .many(let property, _, _), .texts(let property, _): property
        case .container: nil
        }
    }

    /// The record inside.
    var record: String? {
        switch kind {
        case .one(_, let record, _, _), .many(_, let record, _): record
        case .texts, .container: nil
        }
    }
}
