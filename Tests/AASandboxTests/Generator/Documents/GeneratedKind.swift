import AAModels
import Testing

/// A type in one of its generations, for tests that go over all of them.
struct GeneratedKind: Sendable, CustomTestStringConvertible {
    /// The types that have a table, by name.
    static let types = FIType.known.filter { $0.table?.fiType == $0 }.sorted { $0.rawValue < $1.rawValue }
    static let all = types.flatMap { fiType in
        (fiType.table?.generations ?? []).map { Self(fiType: fiType, generation: $0.generation) }
    }

    let fiType: FIType
    let generation: FIGeneration
    var testDescription: String { "\(fiType) \(generation)" }
}
