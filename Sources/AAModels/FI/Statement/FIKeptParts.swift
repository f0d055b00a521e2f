/// What is kept beside the fields of a record that is read bit by bit: a list that only grows.
///
/// Copies share it, each with the number of parts that it knows: a parser that keeps a copy of itself to go back to would otherwise
/// copy all of a long list at each step.
struct FIKeptParts<Part> {
    private final class Storage {
        var parts: [Part] = []
    }

    private let storage = Storage()
    private var count = 0

    /// All parts.
    var all: [Part] { Array(storage.parts[..<count]) }

    /// Adds a part, in place of those that only a copy knows.
    mutating func append(_ part: Part) {
        storage.parts.removeSubrange(count...)
        storage.parts.append(part)
        count += 1
    }
}
