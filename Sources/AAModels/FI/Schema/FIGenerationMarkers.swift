/// The names a document used that only one generation has: few, and met in every row.
struct FIGenerationMarkers {
    private(set) var v1: [String] = []
    private(set) var v2: [String] = []

    mutating func add(_ name: String, of generation: FIGeneration) {
        if generation == .v2 {
            if !v2.contains(name) { v2.append(name) }
        } else {
            if !v1.contains(name) { v1.append(name) }
        }
    }
}
