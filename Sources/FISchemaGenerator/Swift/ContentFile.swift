/// What a document may hold: one case for each FI type.
struct ContentFile {
    let tables: [SchemaTable]

    private var accounts: [(account: AccountEntry, record: String)] {
        tables.compactMap { table in
            guard let account = table.account, let record = table.records.first(where: \.isAccount) else { return nil }
            return (account, record.name)
        }
    }

    var content: String {
        var swift = SwiftText(from: "*.json")
        swift.add("extension FIDocument {")
        swift.add("    /// What a document holds.")
        swift.add("    public indirect enum Content: Hashable, Sendable {")
        for (account, record) in accounts {
            swift.document("\(account.meaning.sentence)", indentation: 8)
            swift.add("        case \(account.name)(\(record))")
        }
        swift.add("        /// The `Account` element of a kind that no table describes.")
        swift.add("        case unknown(FIElement)")
        swift.add("    }")
        swift.add("}")
        swift.add()
        swift.add("extension FIDocument.Content {")
        swift.add("    /// The typed account; `nil` if its kind is not known.")
        swift.add("    var record: (any FIAccountRecord)? {")
        swift.add("        switch self {")
        for (account, _) in accounts { swift.add("        case .\(account.name)(let account): account") }
        swift.add("        case .unknown: nil")
        swift.add("        }")
        swift.add("    }")
        swift.add("}")
        return swift.text
    }

    var types: String {
        var swift = SwiftText(from: "*.json")
        swift.add("extension FIAccountTypes {")
        swift.add("    /// The accounts of all FI types.")
        swift.add("static let all: [any FIAccountRecord.Type]", list: accounts.map { "\($0.record).self" })
        swift.add("}")
        return swift.text
    }
}
