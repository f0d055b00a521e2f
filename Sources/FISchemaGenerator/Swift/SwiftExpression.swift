/// An expression of Swift, as far as the tables need them.
indirect enum SwiftExpression {
    case text(String)
    /// `head(parts)`
    case call(String, [SwiftExpression])
    /// `[parts]`, with a label before it.
    case list(String, [SwiftExpression])

    /// The expression in one line.
    var flat: String {
        switch self {
        case .text(let text): text
        case .call(let head, let parts): "\(head)(\(parts.map(\.flat).joined(separator: ", ")))"
        case .list(let label, let parts): "\(label)[\(parts.map(\.flat).joined(separator: ", "))]"
        }
    }
}

extension String {
    /// The text as a Swift literal.
    var literal: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The text with a capital at its start.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// The text with a full stop.
    var sentence: String { capitalised + (hasSuffix(".") ? "" : ".") }
}

extension Generation {
    /// Its name in Swift.
    var literal: String {
        switch self {
        case .v1: ".v1"
        case .v1_0_0: ".v1_0_0"
        case .v2: ".v2"
        }
    }
}
