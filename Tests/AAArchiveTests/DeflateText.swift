/// Data in the form of RFC 1951, made without a compressor.
enum DeflateText {
    /// Content of up to 65,535 bytes as it is, in one block.
    static func plain(_ content: [UInt8]) -> [UInt8] {
        let count = UInt16(content.count)
        return [0x01, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)] + content
    }

    /// One letter, and 258 more of it each time: 13 bits for 258 bytes, 159 times smaller than what it becomes.
    static func letters(_ letter: UInt8, times: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0]  // the last block, with the fixed codes
        func append(_ value: Int, _ width: Int) {
            for place in (0..<width).reversed() { bits.append(UInt8(value >> place & 1)) }
        }
        append(0x30 + Int(letter), 8)
        for _ in 0..<times {
            append(0b1100_0101, 8)
            append(0, 5)
        }
        append(0, 7)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | $1 }
        }
    }
}
