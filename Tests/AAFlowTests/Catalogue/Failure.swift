import Testing

/// One failure of the catalogue at one provider: what goes wrong, what the caller sees, and what goes over the wire.
struct Failure: Sendable, CustomTestStringConvertible {
    /// Its number in the catalogue, from 1 to 31.
    let number: Int
    let provider: String
    /// What goes wrong, in a sentence.
    let fault: String
    let seen: Seen
    /// The calls that are made while it goes wrong, in order; `nil` where an answer is only read.
    let calls: [String]?
    /// What that means: what is made again, by whom.
    let retried: String
    /// Lets it go wrong.
    let provoke: @Sendable () async throws -> Provocation

    init(
        _ number: Int, _ provider: String, _ fault: String, _ seen: Seen, calls: [String]? = [], retried: String,
        provoke: @escaping @Sendable () async throws -> Provocation
    ) {
        self.number = number
        self.provider = provider
        self.fault = fault
        self.seen = seen
        self.calls = calls
        self.retried = retried
        self.provoke = provoke
    }

    var testDescription: String { "F\(number) \(provider): \(fault)" }

    /// Its line in the documentation.
    var line: String {
        let wire = calls.map { $0.isEmpty ? "nothing is sent" : $0.map { "`\($0)`" }.joined(separator: ", ") }
        return "| F\(number) | \(provider) | \(fault) | \(seen) | \(retried) (\(wire ?? "not a matter of calls")) |"
    }
}

/// What came of a failure.
struct Provocation: Sendable {
    let seen: Seen
    let calls: [String]?
}
