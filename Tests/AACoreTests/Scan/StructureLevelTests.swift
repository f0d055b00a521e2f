import AACore
import AATestSupport
import CAAScan
import Testing

@Suite("The search for structure at every level of the processor")
struct StructureLevelTests {
    static let levels = [CAA_PORTABLE, CAA_SSSE3, CAA_AVX2, CAA_AVX512, CAA_NEON].filter { caa_has_level($0) }
    static let formats = [CAA_XML, CAA_JSON]

    /// What a level finds in a text with room for a number of places, and how many bytes it looked at; the memory behind the places
    /// is guarded.
    private func find(
        _ format: caa_format, _ text: [UInt8], at level: caa_level, room: Int
    ) -> (places: [Int], byteCount: Int) {
        var places = [UInt32](repeating: 0xA5A5_A5A5, count: room + 16)
        var found = 0
        let byteCount = unsafe caa_find_structure_at(level, format, text, text.count, &places, room, &found)
        #expect(places.suffix(16).allSatisfy { $0 == 0xA5A5_A5A5 }, "a place was written behind the room")
        return (places.prefix(found).map(Int.init), byteCount)
    }

    /// The structure, found one byte at a time.
    private func structure(_ format: caa_format, of text: ArraySlice<UInt8>) -> [Int] {
        text.indices.filter { index in
            let byte = text[index]
            if byte < 0x20 { return true }
            if format == CAA_XML { return #"<"&"#.utf8.contains(byte) }
            return #""\"#.utf8.contains(byte) || byte >= 0x80 && (index == text.startIndex || text[index - 1] < 0x80)
        }
    }

    /// Bytes of which one in `rarity` may belong to a structure, and the others do not.
    private func text(_ count: Int, rarity: Int, seed: UInt64) -> [UInt8] {
        var random = SplitMix64(seed: seed)
        let special = Array("<\"&\\\n\t\r\0".utf8) + [0x1F, 0x80, 0xFF]
        return (0..<count).map { _ in
            Int.random(in: 0..<rarity, using: &random) == 0
                ? special.randomElement(using: &random) ?? 0 : UInt8.random(in: 0x3D...0x5B, using: &random)
        }
    }

    @Test("every level finds exactly the structure, in texts of every length", arguments: levels, formats)
    func lengths(level: caa_level, format: caa_format) {
        for count in 0...300 {
            for rarity in [1, 2, 12, 100] {
                let text = text(count, rarity: rarity, seed: UInt64(count * 1_000 + rarity))
                let result = find(format, text, at: level, room: 1_024)
                #expect(result.byteCount == count)
                #expect(result.places == structure(format, of: text[...]))
            }
        }
    }

    @Test("every level tells all bytes apart", arguments: levels, formats)
    func bytes(level: caa_level, format: caa_format) {
        for byte in UInt8.min ... .max {
            for place in [0, 7, 15, 16, 31, 32, 63, 64, 100, 126] {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: 127)
                text[place] = byte
                #expect(find(format, text, at: level, room: 128).places == structure(format, of: text[...]))
            }
        }
    }

    @Test(
        "every level finds the first byte of a run outside ASCII in JSON, wherever it begins and ends",
        arguments: levels)
    func runs(level: caa_level) {
        for start in stride(from: 0, to: 130, by: 3) {
            for count in [1, 2, 31, 33, 63, 64, 65, 128] {
                let before = [UInt8](repeating: UInt8(ascii: "x"), count: start)
                let text = before + [UInt8](repeating: 0xE0, count: count) + [0x78]
                #expect(find(CAA_JSON, text, at: level, room: 128).places == [start])
            }
        }
    }

    @Test("every level stops when its room is used up, and goes on from there", arguments: levels, [64, 65, 80, 200])
    func room(level: caa_level, room: Int) {
        for format in Self.formats {
            for rarity in [1, 3, 15] {
                let text = text(3_000, rarity: rarity, seed: UInt64(room))
                var (places, expected, start): ([Int], [Int], Int) = ([], [], 0)
                while start < text.count {
                    let result = find(format, Array(text[start...]), at: level, room: room)
                    guard result.byteCount > 0 else { return #expect(Bool(false), "no byte was looked at") }
                    places += result.places.map { $0 + start }
                    expected += structure(format, of: text[start..<start + result.byteCount])
                    start += result.byteCount
                }
                #expect(places == expected)
            }
        }
    }

    @Test("every level finds the first byte that is not plain", arguments: levels, formats)
    func plain(level: caa_level, format: caa_format) {
        for byte in UInt8.min ... .max {
            let isPlain =
                format == CAA_XML
                ? (0x20..<0x80).contains(byte) || [9, 10, 13].contains(byte)
                : (0x20..<0x80).contains(byte) && !#""\"#.utf8.contains(byte)
            for (place, count) in [
                (0, 1), (0, 8), (7, 8), (9, 64), (63, 64), (64, 70), (100, 128), (127, 128), (130, 131),
            ] {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
                text[place] = byte
                #expect(unsafe caa_plain_count_at(level, format, text, count) == (isPlain ? count : place))
            }
        }
    }
}
