/// What the calls of a face were so far, and which of the next go wrong.
struct FaceScript<Call: Hashable & Sendable, Fault: Sendable>: Sendable {
    private(set) var calls: [Call] = []
    private var faults: [Call: [Fault]] = [:]

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    mutating func fail(_ call: Call, with fault: Fault) { faults[call, default: []].append(fault) }

    /// Notes a call.
    ///
    /// - Returns: What is to go wrong with it.
    mutating func begin(_ call: Call) -> Fault? {
        calls.append(call)
        guard let waiting = faults[call], let first = waiting.first else { return nil }
        faults[call] = Array(waiting.dropFirst())
        return first
    }
}
