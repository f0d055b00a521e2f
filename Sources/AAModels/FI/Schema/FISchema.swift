/// The fields of a record, which are attributes, and the elements inside it.
struct FISchema<Record: FIRecord>: Sendable {
    let fields: [FIField]
    let children: [FIChild<Record>]

    init(fields: [FIField], children: [FIChild<Record>] = []) {
        self.fields = fields
        self.children = children
    }
}
