import AACore

/// The printed form of an account as tables: what it says once below each other, its rows in columns.
struct AccountTable {
    /// The names of the fields that hold numbers.
    let numbers: Set<String>
    /// How many characters a line has.
    let width: Int

    /// An object: its scalars, then the objects and the rows inside it, each under its name.
    func lines(of object: JSONObject, named name: String?) -> [String] {
        let scalars = object.members.filter { Self.isCell($0) }
        var lines = name.map { ["", TerminalText($0).line] } ?? []
        lines += values(scalars.map { ($0.name, Self.cell($0.value), numbers.contains($0.name)) })
        for member in object.members where !Self.isCell(member) {
            let path = (name.map { $0 + "." } ?? "") + member.name
            switch member.value {
            case .object(let object): lines += self.lines(of: object, named: path)
            case .array(let elements): lines += rows(elements, named: path)
            default: break
            }
        }
        return lines
    }

    private func values(_ values: [(name: String, text: String, isNumber: Bool)]) -> [String] {
        let names = values.map(\.name.count).max() ?? 0
        let amounts = values.filter(\.isNumber).map(\.text.count).max() ?? 0
        return values.map { value in
            let blanks = String(repeating: " ", count: names - value.name.count + 2)
            let indent = String(repeating: " ", count: value.isNumber ? amounts - value.text.count : 0)
            let room = max(8, width - names - 4)
            return "  \(value.name)\(blanks)\(indent)\(TextTable.cut(value.text, to: room))"
        }
    }

    /// Rows in columns; where rows hold rows of their own, one below the other.
    private func rows(_ elements: [JSONValue], named name: String) -> [String] {
        let head = ["", "\(TerminalText(name).line) (\(elements.count))"]
        let rows = elements.compactMap(\.object)
        guard rows.count == elements.count else {
            return head + elements.map { "  " + TextTable.cut(Self.cell($0), to: width - 2) }
        }
        guard rows.allSatisfy({ $0.members.allSatisfy(Self.isCell) }) else {
            return head + rows.enumerated().flatMap { lines(of: $1, named: "\(name)[\($0 + 1)]") }
        }
        var names: [String] = []
        for row in rows { names += row.members.map(\.name).filter { !names.contains($0) } }
        let columns = names.map { name in
            TextTable.Column(
                name: TerminalText(name).line, cells: rows.map { $0[name].map(Self.cell) ?? "" },
                isNumber: numbers.contains(name))
        }
        return head + TextTable(columns, width: width - 2).lines.map { "  " + $0 }
    }

    /// Whether a member stands in one cell: a scalar, or what was written otherwise, or is in no schema.
    private static func isCell(_ member: JSONObject.Member) -> Bool {
        switch member.value {
        case .object, .array: ["raw", "extra", "origin"].contains(member.name)
        default: true
        }
    }

    private static func cell(_ value: JSONValue) -> String {
        TerminalText(value.string ?? String(decoding: value.bytes(), as: UTF8.self)).line
    }
}
