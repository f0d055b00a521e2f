import AACore

/// The names that the attributes of rows may have: official ones only, as any other is worth a finding.
struct FIRowNames: Sendable {
    /// A name, and the generation that alone has it.
    struct Meaning: Sendable {
        let canonical: String
        let generation: FIGeneration?
    }

    /// What each name means.
    private(set) var meanings: [Meaning] = []
    /// Each name as rows write it, with `="` behind it; at most half as many as there are looks.
    private(set) var names: [FIRowName] = []
    /// Where the value of each name goes.
    private(set) var slots: [Int] = []
    /// The index of a name plus one, at the place its look says or behind it; 0 where there is none.
    private var places = [UInt8](repeating: 0, count: 64)

    /// Takes the official names of those fields that have a slot.
    ///
    /// - Parameter slots: The canonical names of the fields, in the order of their slots; at most 32.
    init(_ fields: [FIField], slots: [String]) {
        for field in fields {
            guard let slot = slots.firstIndex(of: field.name.canonical) else { continue }
            for (name, generation) in field.name.official {
                guard names.count < 32, let written = FIRowName(name + Array(#"=""#.utf8)) else { continue }
                names.append(written)
                self.slots.append(slot)
                meanings.append(Meaning(canonical: field.name.canonical, generation: generation))
            }
        }
        for (index, name) in names.enumerated() {
            var place = name.look
            while places[place] != 0 { place = (place + 1) % 64 }
            places[place] = UInt8(index + 1)
        }
    }

    /// The index of the name that a block begins with, `count` bytes long with what stands behind it.
    func index(of block: SIMD4<UInt64>, count: Int) -> Int? {
        var place = FIRowName.look(block, count: count)
        while places[place] != 0 {
            let index = Int(places[place]) - 1
            if names[index].count == count, names[index].begins(block) { return index }
            place = (place + 1) % 64
        }
        return nil
    }
}
