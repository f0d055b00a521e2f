/// Lines of Swift, as the formatter of the house leaves them.
struct SwiftText {
    /// The longest line.
    static let width = 120

    private(set) var lines: [String] = []

    /// - Parameter table: The file that the text comes from.
    init(from table: String) {
        lines = ["// Generated from Schemas/FI/\(table); run Scripts/schemas.", ""]
    }

    mutating func add(_ line: String = "") { lines.append(line) }

    /// A documentation comment, wrapped.
    mutating func document(_ text: String, indentation: Int = 4) {
        let mark = String(repeating: " ", count: indentation) + "///"
        var line = mark
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > Self.width {
                add(line)
                line = mark
            }
            line += " " + word
        }
        add(line)
    }

    /// An expression in one line, or with its parts in lines of their own.
    mutating func add(_ expression: SwiftExpression, _ tail: String, indentation: Int) {
        let blanks = String(repeating: " ", count: indentation)
        let whole = blanks + expression.flat + tail
        switch expression {
        case .call(let head, let parts) where whole.count > Self.width:
            add(blanks + head + "(")
            add(packed: parts, ")" + tail, indentation: indentation + 4)
        case .list(let label, let parts) where whole.count > Self.width:
            add(blanks + label + "[")
            for part in parts { add(part, parts.count > 1 ? "," : "", indentation: indentation + 4) }
            add(blanks + "]" + tail)
        default: add(whole)
        }
    }

    /// Parts with commas between them, as many on each line as it holds.
    private mutating func add(packed parts: [SwiftExpression], _ tail: String, indentation: Int) {
        let blanks = String(repeating: " ", count: indentation)
        var line = ""
        for (index, part) in parts.enumerated() {
            let end = index == parts.count - 1 ? tail : ","
            let next = line.isEmpty ? blanks + part.flat : line + " " + part.flat
            if (next + end).count <= Self.width {
                line = next + end
                continue
            }
            if !line.isEmpty { add(line) }
            line = blanks + part.flat + end
            guard line.count > Self.width else { continue }
            add(part, end, indentation: indentation)
            line = ""
        }
        if !line.isEmpty { add(line) }
    }

    /// A list as the value of a declaration, packed.
    mutating func add(_ declaration: String, list parts: [String]) {
        let line = "    \(declaration) = [\(parts.joined(separator: ", "))]"
        guard line.count > Self.width else { return add(line) }
        add("    \(declaration) = [")
        add(packed: parts.map { .text($0) }, parts.count > 1 ? "," : "", indentation: 8)
        add("    ]")
    }

    var text: String { lines.joined(separator: "\n") + "\n" }
}
