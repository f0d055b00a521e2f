import Synchronization

/// The fields of a record, which are attributes, and the elements inside it.
struct FISchema<Record: FIRecord>: Sendable {
    let fields: [FIField]
    let children: [FIChild<Record>]

    init(fields: [FIField], children: [FIChild<Record>] = []) {
        self.fields = fields
        self.children = children
    }
}

extension FISchema {
    /// Makes the table of a generic record once: generic types have no stored statics.
    static func kept(_ make: () -> Self) -> Self {
        let kept = FISchemas.kept.withLock { $0[ObjectIdentifier(Record.self)] }
        if let kept = kept as? Self { return kept }
        let schema = make()
        FISchemas.kept.withLock { $0[ObjectIdentifier(Record.self)] = schema }
        return schema
    }
}

/// The tables of generic records, by their types.
private enum FISchemas {
    static let kept = Mutex<[ObjectIdentifier: any Sendable]>([:])
}
