import AACore

/// The names that the attributes of rows may have: official ones only, as any other is worth a finding.
struct FIRowNames: Sendable {
    /// A name as rows write it.
    struct Entry: Sendable {
        /// The name with what stands around it: `="` behind it in XML, quotes in JSON.
        let name: FIRowName
        /// Where its value goes.
        let slot: Int
        /// The bit of this entry.
        let bit: UInt32
    }

    /// What a name means beside its slot.
    struct Meaning: Sendable {
        let field: String
        /// The generation that alone has the name.
        let generation: FIGeneration?
    }

    /// The names; at most half as many as there are looks.
    private(set) var entries: [Entry] = []
    /// What each name means.
    private(set) var meanings: [Meaning] = []
    /// The index of a name plus one, at the place its look says or behind it; 0 where there is none.
    private var places = [UInt8](repeating: 0, count: 64)

    /// Takes the official names of those fields that have a slot.
    ///
    /// - Parameters:
    ///   - slots: The canonical names of the fields, in the order of their slots.
    ///   - before: What stands before a name.
    ///   - behind: What stands behind it.
    init(_ fields: [FIField], slots: [String], before: String = "", behind: String = #"=""#) {
        for field in fields {
            guard let slot = slots.prefix(FIRowValues.slotCount).firstIndex(of: field.name.canonical) else { continue }
            for (name, generation) in field.name.official {
                guard entries.count < 32, let name = FIRowName(before.utf8 + name + behind.utf8) else { continue }
                entries.append(Entry(name: name, slot: slot, bit: 1 << UInt32(entries.count)))
                meanings.append(Meaning(field: field.name.canonical, generation: generation))
            }
        }
        for (index, entry) in entries.enumerated() {
            var place = entry.name.look
            while places[place] != 0 { place = (place + 1) % 64 }
            places[place] = UInt8(index + 1)
        }
    }

    /// The name that a block begins with, `count` bytes long with what stands behind it.
    func entry(of block: SIMD4<UInt64>, count: Int) -> Entry? {
        var place = FIRowName.look(block, count: count)
        while places[place] != 0 {
            let entry = entries[Int(places[place]) - 1]
            if entry.name.count == count, entry.name.begins(block) { return entry }
            place = (place + 1) % 64
        }
        return nil
    }
}
