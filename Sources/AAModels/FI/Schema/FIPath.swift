/// Where the decoder is, in the canonical names of elements.
struct FIPath {
    private var steps: [(name: String, index: Int?)] = []

    var isEmpty: Bool { steps.isEmpty }

    mutating func append(_ name: String, index: Int? = nil) { steps.append((name, index)) }

    /// Says which one of an array the last step is.
    mutating func index(_ index: Int) { steps.append((steps.popLast()?.name ?? "", index)) }

    mutating func removeLast() { steps.removeLast() }

    /// `Account/Transactions/Transaction[3]/@amount`
    func text(attribute: String? = nil) -> String {
        var parts = steps.map { step in Self.cut(step.name) + (step.index.map { "[\($0)]" } ?? "") }
        if let attribute { parts.append("@" + Self.cut(attribute)) }
        return parts.joined(separator: "/")
    }

    /// A name is a stranger's text: it stays short. One that XML does not have may be anything, a value even, and so may one with four
    /// digits in a row, as PANs, mobile and account numbers have them and no name of a schema.
    private static func cut(_ name: String) -> String {
        let hasNumber = name.split { !$0.isNumber }.contains { $0.count >= 4 }
        let isLong = name.utf8.count > 64
        let start = isLong ? String(name.prefix(48)) : name
        guard start.isEmpty || XMLCharacters.name(start) == start, !hasNumber else { return "?" }
        return isLong ? start + "…" : start
    }
}
