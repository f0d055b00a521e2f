/// The names of a field or an element on the wire.
struct NameEntry: Hashable {
    /// The name in printed JSON and in paths.
    let canonical: String
    /// The name in each generation that has it; `nil` when all have the canonical one.
    let names: [Generation: String]?
    /// Whether documents of one generation use the names of the others too.
    let isMixed: Bool
    /// Wrong spellings, beyond differences of upper and lower case.
    let variants: [String]

    init(_ canonical: String, _ object: inout TableObject) throws(TableError) {
        self.canonical = canonical
        if let pairs = try object.pairs("names") {
            var names: [Generation: String] = [:]
            for (generation, name) in pairs { names[try Generation(generation, in: object)] = name }
            self.names = names
        } else {
            names = nil
        }
        isMixed = try object.flag("mixed")
        variants = try object.texts("variants")
    }

    /// The name in a generation; `nil` if it has none.
    func name(in generation: Generation) -> String? { names.map { $0[generation] } ?? canonical }

    /// All that are right somewhere.
    var official: Set<String> { names.map { Set($0.values) } ?? [canonical] }

    /// Every spelling that is read, in small letters.
    var spellings: Set<String> { Set((official + variants).map { $0.lowercased() }) }
}
