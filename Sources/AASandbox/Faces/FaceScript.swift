/// What a face was called with, and what it does wrong next.
struct FaceScript<Call: Hashable & Sendable, Fault: Sendable>: Sendable {
    /// Every call so far, in order.
    private(set) var calls: [Call] = []
    private var faults: [Call: [Fault]] = [:]

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    mutating func add(_ fault: Fault, to call: Call) { faults[call, default: []].append(fault) }

    /// Notes a call, and takes what it does wrong.
    mutating func take(_ call: Call) -> Fault? {
        calls.append(call)
        guard let first = faults[call]?.first else { return nil }
        faults[call]?.removeFirst()
        return first
    }
}
