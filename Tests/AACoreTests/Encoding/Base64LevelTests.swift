import AACore
import AATestSupport
import CAAScan
import Testing

@Suite("Base64 at every level of the processor")
struct Base64LevelTests {
    static let levels = [CAA_PORTABLE, CAA_SSSE3, CAA_AVX2, CAA_AVX512, CAA_NEON].filter { caa_has_level($0) }

    /// What a level decodes of a text, and how many groups; the memory behind the text and the output is guarded.
    private func decode(_ text: [UInt8], at level: caa_level, isURL: Bool = false) -> (bytes: [UInt8], groups: Int) {
        let groups = text.count / 4
        var output = [UInt8](repeating: 0xA5, count: 3 * groups + 64)
        let decoded = unsafe caa_base64_decode_at(level, text, groups, &output, isURL)
        #expect(output.suffix(64).allSatisfy { $0 == 0xA5 }, "a byte was written behind the output")
        return (Array(output.prefix(3 * decoded)), decoded)
    }

    @Test("every level decodes every number of groups as the portable one", arguments: levels)
    func lengths(level: caa_level) {
        let random = SeededRandomSource(seed: 1)
        for groups in 0...300 {
            let bytes = random.bytes(3 * groups)
            let result = decode(Array(Base64.encode(bytes).utf8), at: level)
            #expect(result.bytes == bytes && result.groups == groups)
        }
    }

    @Test("every level takes exactly the 64 characters, wherever they stand", arguments: levels, [false, true])
    func characters(level: caa_level, isURL: Bool) {
        let alphabet =
            Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
            + Array((isURL ? "-_" : "+/").utf8)
        for place in [0, 1, 2, 3, 15, 16, 31, 32, 63, 64, 100, 126, 127] {
            for byte in UInt8.min ... .max {
                var text = [UInt8](repeating: UInt8(ascii: "A"), count: 128)
                text[place] = byte
                let result = decode(text, at: level, isURL: isURL)
                guard let value = alphabet.firstIndex(of: byte) else {
                    #expect(result.groups == place / 4, "byte \(byte) at \(place)")
                    continue
                }
                #expect(result.groups == 32)
                let group = UInt32(value) << UInt32(18 - 6 * (place % 4))
                let expected = [16, 8, 0].map { UInt8(truncatingIfNeeded: group >> $0) }
                #expect(Array(result.bytes[3 * (place / 4)..<3 * (place / 4) + 3]) == expected)
            }
        }
    }

    @Test("a text is decoded in its own memory", arguments: levels)
    func inPlace(level: caa_level) {
        for groups in [1, 5, 6, 11, 16, 17, 100, 1_000] {
            let bytes = SeededRandomSource(seed: UInt64(groups)).bytes(3 * groups)
            var memory = Array(Base64.encode(bytes).utf8)
            let decoded = unsafe memory.withUnsafeMutableBufferPointer { memory in
                unsafe caa_base64_decode_at(level, memory.baseAddress, groups, memory.baseAddress, false)
            }
            #expect(decoded == groups)
            #expect(Array(memory.prefix(3 * groups)) == bytes)
        }
    }
}
