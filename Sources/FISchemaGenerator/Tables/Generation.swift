/// A generation of the schemas.
enum Generation: String, CaseIterable {
    case v1 = "1.x"
    case v1_0_0 = "1.0.0"
    case v2 = "2.0.0"

    init(_ text: String, in object: TableObject) throws(TableError) {
        guard let generation = Self(rawValue: text) else { throw object.error("\(text) is no generation") }
        self = generation
    }
}
