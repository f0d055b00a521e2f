import Testing

@testable import AACore

@Suite("Rows of XML")
struct XMLRowReaderTests {
    private static let rows = Array(
        """
        <T a="1" bb="two"/> <T bb="&amp;" a="3"></T>
        <T a="" bb="x\ty"/><T/> <T a="5" bb="an end that stands in sight of no other row, and is not cut"/><U>&&&&&&</U>
        """.utf8)

    private static func reader() throws -> XMLRowReader {
        try #require(
            XMLRowReader(element: Array("T".utf8), attributes: [(Array("a".utf8), 0), (Array("bb".utf8), 15)]))
    }

    /// The values of the rows that a reader finds one after the other, and where they end.
    private static func values(_ bytes: [UInt8], to end: Int, by reader: inout XMLRowReader) -> [String] {
        var (found, index) = ([String](), 0)
        var places = [UInt32](repeating: 0, count: 2 * XMLRowReader.slotCount)
        while let row = reader.row(
            in: bytes.span, from: index, to: end, longest: 1_000, most: 32, places: &places)
        {
            index = row.end
            let texts = [0, 15].map { slot in
                guard row.filled >> UInt32(slot) & 1 != 0 else { return "" }
                let place = row.origin + Int(places[2 * slot])..<row.origin + Int(places[2 * slot + 1])
                return bytes.span.text(place) + (row.escaped >> UInt32(slot) & 1 != 0 ? "!" : "")
            }
            found.append(texts.joined(separator: ","))
        }
        return found
    }

    @Test("are found with their values, as long as there is enough text behind them")
    func values() throws {
        var reader = try Self.reader()
        let found = Self.values(Self.rows, to: Self.rows.count, by: &reader)
        #expect(found == ["1,two", "3,&amp;!", ",x\ty!", ","])
        #expect(reader.rowCount == 4)
        #expect(reader.met == 3)
    }

    @Test("are the same where a text is cut and where only its end is told")
    func cut() throws {
        for end in 0...Self.rows.count {
            var (cut, told) = (try Self.reader(), try Self.reader())
            let bytes = Array(Self.rows[..<end])
            #expect(Self.values(bytes, to: end, by: &cut) == Self.values(Self.rows, to: end, by: &told))
        }
    }

    @Test("are not looked up behind the end of other bytes, whose reader was not told to go on")
    func other() throws {
        var reader = try Self.reader()
        let padding = [UInt8](repeating: UInt8(ascii: " "), count: 64)
        _ = Self.values(Self.rows + padding, to: Self.rows.count + 64, by: &reader)
        for end in stride(from: Self.rows.count, through: 0, by: -1) {
            _ = Self.values(Array(Self.rows[..<end]), to: end, by: &reader)
        }
    }

    @Test("are not read under a name that is too long")
    func names() throws {
        let name = [UInt8](repeating: UInt8(ascii: "n"), count: XMLRowReader.longestName)
        #expect(XMLRowReader(element: Array(name.dropLast(2)), attributes: [(name, 0)]) != nil)
        #expect(XMLRowReader(element: Array(name.dropLast()), attributes: []) == nil)
        #expect(XMLRowReader(element: [0x54], attributes: [(name + name.prefix(1), 0)]) == nil)
        #expect(XMLRowReader(element: [0x54], attributes: [(name, XMLRowReader.slotCount)]) == nil)
    }
}
