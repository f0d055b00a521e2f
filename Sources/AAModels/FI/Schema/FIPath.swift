/// Where the decoder is, in the canonical names of elements.
struct FIPath {
    private var steps: [(name: String, index: Int?)] = []

    var isEmpty: Bool { steps.isEmpty }

    mutating func append(_ name: String, index: Int? = nil) { steps.append((name, index)) }

    mutating func removeLast() { steps.removeLast() }

    /// `Account/Transactions/Transaction[3]/@amount`
    func text(attribute: String?) -> String {
        var parts = steps.map { step in Self.cut(step.name) + (step.index.map { "[\($0)]" } ?? "") }
        if let attribute { parts.append("@" + Self.cut(attribute)) }
        return parts.joined(separator: "/")
    }

    /// A name is a stranger's text: it stays short.
    private static func cut(_ name: String) -> String { name.utf8.count <= 64 ? name : name.prefix(48) + "…" }
}
