/// The names a document used that only one generation has: few, and met in every row.
struct FIGenerationMarkers {
    private var names: [FIGeneration: [String]] = [:]

    mutating func add(_ name: String, of generation: FIGeneration) {
        if names[generation]?.contains(name) == true { return }
        names[generation, default: []].append(name)
    }

    /// Whether several generations left a mark.
    var areMixed: Bool { names.count > 1 }

    /// The generation with the most names; `nil` if there is none, or two have the same number.
    var majority: FIGeneration? {
        guard let most = names.values.map(\.count).max() else { return nil }
        let leading = names.filter { $0.value.count == most }.keys
        return leading.count == 1 ? leading.first : nil
    }
}
