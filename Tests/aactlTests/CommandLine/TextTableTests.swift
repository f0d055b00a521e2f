import Testing

@testable import aactl

@Suite("A table of text")
struct TextTableTests {
    private static func column(_ name: String, _ cells: [String], isNumber: Bool = false) -> TextTable.Column {
        TextTable.Column(name: name, cells: cells, isNumber: isNumber)
    }

    @Test("stands side by side where there is room")
    func plain() {
        let table = TextTable(
            [Self.column("a", ["x", "yy"]), Self.column("amount", ["1.50", "10.00"], isNumber: true)], width: 20)
        #expect(table.lines == ["a   amount", "x     1.50", "yy   10.00"])
    }

    @Test("cuts texts, never numbers")
    func cut() {
        let long = String(repeating: "word ", count: 20)
        let table = TextTable(
            [Self.column("t", [long]), Self.column("n", ["123456789012345"], isNumber: true)], width: 45)
        #expect(table.lines.count == 2)
        #expect(table.lines[1].hasSuffix("…  123456789012345"))
        #expect(table.lines[1].count == 45)
    }

    @Test("gives a row further lines where even cut texts do not fit")
    func stacked() {
        let text = String(repeating: "z", count: 30)
        let table = TextTable((1...4).map { Self.column("c\($0)", [text]) }, width: 60)
        #expect(table.lines.count == 4)
        #expect(table.lines[1].hasPrefix("  c3"))
        #expect(table.lines.allSatisfy { $0.count <= 60 })
    }

    @Test("of no rows has its names")
    func empty() {
        #expect(TextTable([Self.column("a", [])], width: 80).lines == ["a"])
        #expect(TextTable([], width: 80).lines == [])
    }
}
