import AAModels

/// The generation that a document is to be written in, and the `version` that it then claims.
struct WrittenGeneration {
    let generation: FIGeneration
    let version: String

    /// Finds the generation that a word means in a type's table: its name (`1.x`), the version that its documents are written
    /// with, or, of the 1.x schemas, any of their versions.
    init?(_ word: String, in table: FITable) {
        let entry = table.generations.first { $0.generation.rawValue == word || $0.version == word }
        if let entry {
            (generation, version) = (entry.generation, entry.version)
        } else if ["1.0", "1.1", "1.1.2", "1.2"].contains(word),
            table.generations.contains(where: { $0.generation == .v1 })
        {
            (generation, version) = (.v1, word)
        } else {
            return nil
        }
    }

    /// The words for a type's generations.
    static func words(of table: FITable) -> String {
        table.generations.map { $0.generation.rawValue }.joined(separator: ", ")
    }
}
