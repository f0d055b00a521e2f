import AACore
import Testing

@Suite("Places in a text")
struct TextPlaceTests {
    @Test(
        "lines and columns count from 1, columns in bytes",
        arguments: [(0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (4, 3, 1), (6, 3, 3), (7, 3, 4)])
    func place(offset: Int, line: Int, column: Int) {
        let place = TextPlace(offset: offset, in: Array("ab\n\né!".utf8))
        #expect(place.offset == offset)
        #expect(place.line == line && place.column == column)
        #expect(place.description == "line \(line), column \(column)")
    }

    @Test(
        "an offset outside the text means its end or its beginning",
        arguments: [(99, 3), (Int.max, 3), (-1, 0), (.min, 0)])
    func outside(offset: Int, place: Int) {
        #expect(TextPlace(offset: offset, in: Array("abc".utf8)).offset == place)
    }
}
