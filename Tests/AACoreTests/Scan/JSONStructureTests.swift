import AACore
import AATestSupport
import CAAScan
import Testing

@Suite("The structure of JSON")
struct JSONStructureTests {
    static let levels = StructureLevelTests.levels

    /// What a level finds in a text with room for a number of places, and how many bytes it looked at; the memory behind the places
    /// is guarded.
    private func find(_ text: [UInt8], at level: caa_level, room: Int) -> (places: [Int], byteCount: Int) {
        var places = [UInt32](repeating: 0xA5A5_A5A5, count: room + 16)
        var found = 0
        let byteCount = unsafe caa_find_json_structure_at(level, text, text.count, &places, room, &found)
        #expect(places.suffix(16).allSatisfy { $0 == 0xA5A5_A5A5 }, "a place was written behind the room")
        return (places.prefix(found).map(Int.init), byteCount)
    }

    private func structure(of text: ArraySlice<UInt8>) -> [Int] {
        text.indices.filter { index in
            let byte = text[index]
            let beginsRun = byte >= 0x80 && (index == text.startIndex || text[index - 1] < 0x80)
            return beginsRun || byte < 0x20 || #""\"#.utf8.contains(byte)
        }
    }

    /// Bytes of which one in `rarity` may belong to the structure, and the others are plain.
    private func text(_ count: Int, rarity: Int, seed: UInt64) -> [UInt8] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            let isOdd = Int.random(in: 0..<rarity, using: &random) == 0
            return isOdd
                ? [0x22, 0x5C, 0x0A, 0x00, 0x1F, 0x80, 0xFF].randomElement(using: &random) ?? 0
                : UInt8.random(in: 0x23...0x5B, using: &random)
        }
    }

    @Test("is found exactly at every level, in texts of every length", arguments: levels)
    func lengths(level: caa_level) {
        for count in 0...300 {
            for rarity in [1, 2, 12, 100] {
                let text = text(count, rarity: rarity, seed: UInt64(count * 1_000 + rarity))
                let result = find(text, at: level, room: 1_024)
                #expect(result.byteCount == count)
                #expect(result.places == structure(of: text[...]))
            }
        }
    }

    @Test("is told apart from all other bytes at every level", arguments: levels)
    func bytes(level: caa_level) {
        for byte in UInt8.min ... .max {
            for place in [0, 7, 15, 16, 31, 32, 63, 64, 100, 126] {
                var text = [UInt8](repeating: UInt8(ascii: "x"), count: 127)
                text[place] = byte
                #expect(find(text, at: level, room: 128).places == structure(of: text[...]))
            }
        }
    }

    @Test("has the first byte of a run outside ASCII, wherever it begins and ends", arguments: levels)
    func runs(level: caa_level) {
        for start in stride(from: 0, to: 130, by: 3) {
            for count in [1, 2, 31, 33, 63, 64, 65, 128] {
                let text =
                    Array(repeating: UInt8(ascii: "x"), count: start) + Array(repeating: 0xE0, count: count) + [0x78]
                #expect(find(text, at: level, room: 128).places == [start])
            }
        }
    }

    @Test("is searched as far as there is room, and on from there", arguments: levels, [64, 65, 80, 200])
    func room(level: caa_level, room: Int) {
        for rarity in [1, 3, 15] {
            let text = text(3_000, rarity: rarity, seed: UInt64(room))
            var (places, expected, start): ([Int], [Int], Int) = ([], [], 0)
            while start < text.count {
                let result = find(Array(text[start...]), at: level, room: room)
                guard result.byteCount > 0 else { return #expect(Bool(false), "no byte was looked at") }
                places += result.places.map { $0 + start }
                expected += structure(of: text[start..<start + result.byteCount])
                start += result.byteCount
            }
            #expect(places == expected)
        }
    }

    @Test("is searched from where the reader is")
    func start() {
        let text = Array(#"{"é":"\n"}"#.utf8)
        var structure = JSONStructure(capacity: 0)
        structure.search(text.span, from: 2)
        #expect(structure.range == 2..<text.count)
        #expect((0..<structure.count).map { structure[$0] } == [0, 2, 4, 5, 7])
        structure.search(text.span, from: text.count)
        #expect(structure.count == 0)
    }
}
