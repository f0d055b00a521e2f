/// An enumeration.
struct WordEntry {
    /// One of its values.
    struct Value {
        let text: String
        /// Its name in Swift.
        let name: String
        let meaning: String?
    }

    /// Its Swift type.
    let name: String
    let meaning: String
    let values: [Value]
    /// Wrong spellings, and the Swift name of what they mean.
    let misspellings: [(name: String, value: String)]

    init(_ object: inout TableObject) throws(TableError) {
        name = try object.text("word")
        meaning = try object.text("meaning")
        values = try object.list("values") { value throws(TableError) in
            Value(
                text: try value.text("value"), name: try value.text("case"), meaning: try value.optionalText("meaning"))
        }
        misspellings = try object.pairs("misspellings") ?? []
        let names = Set(values.map(\.name))
        guard names.count == values.count, misspellings.allSatisfy({ names.contains($0.value) }) else {
            throw object.error("\(name) names a value twice, or a misspelling of none")
        }
    }
}
