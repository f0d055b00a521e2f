import AACore
import Testing

@Suite("The structure of a text")
struct TextStructureTests {
    @Test("is in XML what can begin or end a tag or a value, or change a text")
    func xml() {
        let text = Array("<a b=\"c&amp;\n\">'=x</a>\t".utf8)
        var structure = TextStructure(of: .xml)
        structure.search(text.span, from: 0)
        #expect((0..<structure.count).map { text[structure[$0]] } == Array("<\"&\n\"<\t".utf8))
        #expect(structure.range == 0..<text.count)
    }

    @Test("is in JSON what can end or change a string")
    func json() {
        let text = Array(#"{"é":"\n"}"#.utf8)
        var structure = TextStructure(of: .json)
        structure.search(text.span, from: 2)
        #expect(structure.range == 2..<text.count)
        #expect((0..<structure.count).map { structure[$0] } == [0, 2, 4, 5, 7])
    }

    @Test("is searched from where the reader is, as far as there is room", arguments: TextStructure.Format.allCases)
    func room(format: TextStructure.Format) {
        let text = [UInt8](repeating: UInt8(ascii: "\""), count: 1_000)
        var structure = TextStructure(of: format, capacity: 0)
        structure.search(text.span, from: 10)
        #expect(structure.count == 64)
        #expect(structure.range == 10..<74)
        #expect((0..<64).allSatisfy { structure[$0] == $0 })
        structure.search(text.span, from: 990)
        #expect(structure.count == 10)
        #expect(structure.range == 990..<1_000)
        structure.search(text.span, from: 1_000)
        #expect(structure.count == 0)
    }

    @Test("does not show in plain text, which ends at the first byte that is anything else")
    func plain() {
        let text = Array("a<b>\t\n\"\\é".utf8)
        #expect(PlainText.endOfXML(text.span, from: 0) == text.count - 2)
        #expect(PlainText.endOfXML(text.span, from: text.count) == text.count)
        #expect(PlainText.endOfJSONString(text.span, from: 0) == 4)
        #expect(PlainText.endOfJSONString(text.span, from: 6) == 6)
    }
}
