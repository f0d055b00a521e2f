import AACore
import AATestSupport
import CAAScan
import Testing

@Suite("The search for structure at every level of the processor")
struct StructureLevelTests {
    static let levels = [CAA_PORTABLE, CAA_SSSE3, CAA_AVX2, CAA_AVX512, CAA_NEON].filter { caa_has_level($0) }

    /// What a level finds in a text with room for a number of places, and how many bytes it looked at; the memory behind the places
    /// is guarded.
    private func find(_ text: [UInt8], at level: caa_level, room: Int) -> (places: [Int], byteCount: Int) {
        var places = [UInt32](repeating: 0xA5A5_A5A5, count: room + 16)
        var found = 0
        let byteCount = unsafe caa_find_structure_at(level, text, text.count, &places, room, &found)
        #expect(places.suffix(16).allSatisfy { $0 == 0xA5A5_A5A5 }, "a place was written behind the room")
        return (places.prefix(found).map(Int.init), byteCount)
    }

    private func isStructure(_ byte: UInt8) -> Bool { byte < 0x20 || #"<"&"#.utf8.contains(byte) }

    /// Bytes of which one in `rarity` belongs to the structure, and the others are any.
    private func text(_ count: Int, rarity: Int, seed: UInt64) -> [UInt8] {
        var random = SplitMix64(seed: seed)
        let structure = Array("<\"&\n\t\r\0".utf8) + [0x1F]
        return (0..<count).map { _ in
            if Int.random(in: 0..<rarity, using: &random) == 0 { return structure.randomElement(using: &random) ?? 0 }
            let byte = UInt8.random(in: .min ... .max, using: &random)
            return isStructure(byte) ? UInt8(ascii: "x") : byte
        }
    }

    @Test("every level finds exactly the structure, in texts of every length", arguments: levels)
    func lengths(level: caa_level) {
        for count in 0...300 {
            for rarity in [1, 2, 12, 100] {
                let text = text(count, rarity: rarity, seed: UInt64(count * 1_000 + rarity))
                let result = find(text, at: level, room: 1_024)
                #expect(result.byteCount == count)
                #expect(result.places == text.indices.filter { isStructure(text[$0]) })
            }
        }
    }

    @Test("every level tells all bytes apart", arguments: levels)
    func bytes(level: caa_level) {
        for byte in UInt8.min ... .max {
            for place in [0, 7, 15, 16, 31, 32, 63, 64, 100, 126] {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: 127)
                text[place] = byte
                #expect(find(text, at: level, room: 128).places == (isStructure(byte) ? [place] : []))
            }
        }
    }

    @Test("every level stops when its room is used up, and goes on from there", arguments: levels, [64, 65, 80, 200])
    func room(level: caa_level, room: Int) {
        for rarity in [1, 3, 15] {
            let text = text(3_000, rarity: rarity, seed: UInt64(room))
            var (places, start): ([Int], Int) = ([], 0)
            while start < text.count {
                let result = find(Array(text[start...]), at: level, room: room)
                guard result.byteCount > 0 else { return #expect(Bool(false), "no byte was looked at") }
                places += result.places.map { $0 + start }
                start += result.byteCount
            }
            #expect(places == text.indices.filter { isStructure(text[$0]) })
        }
    }

    @Test("every level finds the first byte that is not plain", arguments: levels, [CAA_XML_TEXT, CAA_JSON_STRING])
    func plain(level: caa_level, kind: caa_kind) {
        for byte in UInt8.min ... .max {
            let isPlain =
                kind == CAA_XML_TEXT
                ? (0x20..<0x80).contains(byte) || [9, 10, 13].contains(byte)
                : (0x20..<0x80).contains(byte) && !#""\"#.utf8.contains(byte)
            for (place, count) in [
                (0, 1), (0, 8), (7, 8), (9, 64), (63, 64), (64, 70), (100, 128), (127, 128), (130, 131),
            ] {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
                text[place] = byte
                #expect(unsafe caa_plain_count_at(level, text, count, kind) == (isPlain ? count : place))
            }
        }
    }
}
