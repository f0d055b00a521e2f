/// Rows in columns, for a terminal.
///
/// Where the columns do not fit side by side, texts are cut, and then each row takes several lines: nothing is left out.
struct TextTable {
    /// A column: its name, and a cell of each row.
    struct Column {
        let name: String
        let cells: [String]
        /// Whether it holds numbers: they stand at the right, and are never cut.
        let isNumber: Bool

        /// How wide the longest cell is; a name may be cut to twelve.
        fileprivate var width: Int { max(cells.map(\.count).max() ?? 0, min(name.count, 12)) }
        fileprivate func least(_ most: Int) -> Int { isNumber ? width : min(width, most) }
    }

    private static let gap = 2
    /// How far the further lines of a row stand in from its first.
    private static let indent = "  "
    /// What is left of a text where room is short.
    private static let shortest = 24

    let lines: [String]

    init(_ columns: [Column], width: Int) {
        var blocks: [[(column: Column, width: Int)]] = []
        var room = 0
        let isOneLine = columns.reduce(-Self.gap) { $0 + $1.width + Self.gap } <= width
        for column in columns {
            let needed = column.least(isOneLine ? column.width : Self.shortest)
            if blocks.isEmpty || room < needed + Self.gap {
                room = width - (blocks.isEmpty ? 0 : Self.indent.count) - needed
                blocks.append([(column, needed)])
            } else {
                blocks[blocks.count - 1].append((column, needed))
                room -= needed + Self.gap
            }
        }
        blocks = blocks.enumerated().map { index, block in
            Self.widened(block, to: width - (index == 0 ? 0 : Self.indent.count))
        }
        let count = columns.map(\.cells.count).max() ?? 0
        lines = ([nil] + (0..<count).map(Optional.some)).flatMap { row in
            blocks.enumerated().map { index, block in
                (index == 0 ? "" : Self.indent) + Self.line(of: block, row)
            }
        }
    }

    /// Gives the room that a line has left to the columns that were cut.
    private static func widened(
        _ block: [(column: Column, width: Int)], to width: Int
    ) -> [(column: Column, width: Int)] {
        var room = width - block.reduce(-gap) { $0 + $1.width + gap }
        return block.map { column, width in
            let more = max(0, min(room, max(column.width, column.name.count) - width))
            room -= more
            return (column, width + more)
        }
    }

    private static func line(of block: [(column: Column, width: Int)], _ row: Int?) -> String {
        let cells = block.map { column, width in
            let text = cut(row.map { column.cells[$0] } ?? column.name, to: width)
            let blanks = String(repeating: " ", count: max(0, width - text.count))
            return column.isNumber ? blanks + text : text + blanks
        }
        let line = cells.joined(separator: String(repeating: " ", count: gap))
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// A text that fits, with `…` where it goes on.
    static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
    }
}
