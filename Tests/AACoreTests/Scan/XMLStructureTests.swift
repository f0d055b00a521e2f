import AACore
import Testing

@Suite("The structure of XML")
struct XMLStructureTests {
    @Test("is what can begin or end a tag or a value, or change a text")
    func places() {
        let text = Array("<a b=\"c&amp;\n\">'=x</a>\t".utf8)
        var structure = XMLStructure()
        structure.search(text.span, from: 0)
        #expect((0..<structure.count).map { text[structure[$0]] } == Array("<\"&\n\"<\t".utf8))
        #expect(structure.range == 0..<text.count)
    }

    @Test("is searched from where the reader is, as far as there is room")
    func room() {
        let text = [UInt8](repeating: UInt8(ascii: "<"), count: 1_000)
        var structure = XMLStructure(capacity: 0)
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
