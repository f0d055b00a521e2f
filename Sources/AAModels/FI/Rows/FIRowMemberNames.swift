import AACore

/// The names of rows as members of JSON.
struct FIRowMemberNames: Sendable {
    /// A name as rows write it.
    struct Entry: Sendable {
        /// The name with its quotes.
        let name: FIRowName
        /// Where its value goes.
        let slot: Int
        /// The bit of this entry.
        let bit: UInt32
    }

    private var entries: [Entry] = []
    /// The index of a name plus one, at the place its look says or behind it; 0 where there is none.
    private var places = [UInt8](repeating: 0, count: 64)

    /// Takes at most 32 names, half as many as there are looks.
    init(_ names: FIRowNames) {
        for (index, (name, slot)) in names.slots.prefix(32).enumerated() {
            let quote = [UInt8(ascii: "\"")]
            guard let name = FIRowName(quote + name + quote) else { continue }
            entries.append(Entry(name: name, slot: slot, bit: 1 << UInt32(index)))
            var place = name.look
            while places[place] != 0 { place = (place + 1) % 64 }
            places[place] = UInt8(entries.count)
        }
    }

    /// The name that a block begins with, `count` bytes long with its quotes.
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
