import AACore

/// Up to 32 bytes to be compared at once.
struct FIRowName: Sendable {
    /// How many bytes it has.
    let count: Int
    private let block: SIMD4<UInt64>
    private let mask: SIMD4<UInt64>

    /// Takes the bytes; `nil` if there are too many.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 32 else { return nil }
        count = bytes.count
        let rest = [UInt8](repeating: 0, count: 32 - count)
        block = (bytes + rest).span.block(at: 0)
        mask = ([UInt8](repeating: 0xFF, count: count) + rest).span.block(at: 0)
    }

    /// Takes what a block begins with; `nil` if that is too much.
    init?(_ block: SIMD4<UInt64>, count: Int) {
        guard (0...32).contains(count) else { return nil }
        self.count = count
        var mask = SIMD4<UInt64>()
        for lane in 0..<4 {
            let rest = count - 8 * lane
            mask[lane] = rest >= 8 ? .max : rest <= 0 ? 0 : 1 << UInt64(8 * rest) - 1
        }
        (self.block, self.mask) = (block & mask, mask)
    }

    /// Whether exactly this stands at the start of a block.
    @inline(__always)
    func begins(_ text: SIMD4<UInt64>) -> Bool {
        let difference = (text ^ block) & mask
        let halves = difference.lowHalf | difference.highHalf
        return halves[0] | halves[1] == 0
    }

    /// A number below 64 that tells most names apart.
    var look: Int { Self.look(block, count: count) }

    /// The number of the name that a block begins with.
    static func look(_ text: SIMD4<UInt64>, count: Int) -> Int {
        (Int(truncatingIfNeeded: text[0] ^ text[0] >> 13 ^ text[0] >> 23) &+ count &* 5) & 63
    }
}
