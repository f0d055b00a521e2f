public import Testing

/// One thing that a transport has to do.
public struct TransportBehaviour: Sendable, CustomTestStringConvertible {
    /// What it does, as a sentence.
    public let name: String
    /// Whether it takes a server that breaks off, lies or keeps silent: the kit's own.
    let needsMisbehaviour: Bool
    let check: @Sendable (TransportTrial) async throws -> Void

    init(
        _ name: String, needsMisbehaviour: Bool = false,
        check: @escaping @Sendable (TransportTrial) async throws -> Void
    ) {
        self.name = name
        self.needsMisbehaviour = needsMisbehaviour
        self.check = check
    }

    /// Every transport that has a wire; one without is run through ``messages``.
    public static let all = messages + connections + faults

    /// The sentence.
    public var testDescription: String { name }
}
