import AACore

/// The names that the values of rows may have: official ones only, as any other is worth a finding.
struct FIRowNames: Sendable {
    /// What a name means beside its slot.
    struct Meaning: Sendable {
        let field: String
        /// The generation that alone has the name.
        let generation: FIGeneration?
    }

    /// The names and where their values go.
    private(set) var slots: [(name: [UInt8], slot: Int)] = []
    /// What each name means.
    private(set) var meanings: [Meaning] = []

    /// Takes the official names of those fields that have a slot.
    ///
    /// - Parameter slots: The canonical names of the fields, in the order of their slots.
    init(_ fields: [FIField], slots: [String]) {
        for field in fields {
            guard let slot = slots.firstIndex(of: field.name.canonical) else { continue }
            for (name, generation) in field.name.official {
                self.slots.append((name, slot))
                meanings.append(Meaning(field: field.name.canonical, generation: generation))
            }
        }
    }
}
