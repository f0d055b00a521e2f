/// Records of one kind, each under what names it.
struct InMemoryTable<Key: Hashable & Sendable, Record: Sendable>: Sendable {
    /// What a record is of, for errors.
    let kind: String
    private(set) var records: [Key: Record] = [:]

    init(of kind: String) { self.kind = kind }

    subscript(key: Key) -> Record? { records[key] }

    mutating func insert(_ record: Record, as key: Key) throws(AAStoreError) {
        guard records[key] == nil else { throw AAStoreError(.alreadyExists, "there is a record of this \(kind)") }
        records[key] = record
    }

    /// Changes a record, or leaves it as it was if `change` throws.
    mutating func change<Result>(
        _ key: Key, _ change: (inout Record) throws(AAStoreError) -> Result
    ) throws(AAStoreError) -> Result {
        guard var record = records[key] else { throw AAStoreError(.notFound, "there is no record of this \(kind)") }
        let result = try change(&record)
        records[key] = record
        return result
    }
}
