/// An integer of 256 bits, for scalars. No operation has a branch or an index that depends on a value; what overflows is dropped.
struct WideInteger: Sendable {
    var low: UInt128
    var high: UInt128

    init(low: UInt128, high: UInt128 = 0) {
        self.low = low
        self.high = high
    }

    /// Reads 32 bytes, big-endian.
    init(bigEndian bytes: Span<UInt8>) {
        self.init(low: 0)
        for index in 0..<16 {
            high = high << 8 | UInt128(bytes[index])
            low = low << 8 | UInt128(bytes[16 + index])
        }
    }

    var isZero: Bool { low | high == 0 }

    /// 1 if bit 254 is set, else 0.
    var bit254: UInt128 { high >> 126 & 1 }

    /// Appends 32 bytes, little-endian.
    func appendLittleEndian(to output: inout OutputSpan<UInt8>) {
        // Not over an array of the halves: it would be left in memory.
        for index in 0..<16 { output.append(UInt8(truncatingIfNeeded: low >> UInt128(8 * index))) }
        for index in 0..<16 { output.append(UInt8(truncatingIfNeeded: high >> UInt128(8 * index))) }
    }

    static func &+ (left: Self, right: Self) -> Self {
        let low = left.low &+ right.low
        let carry = (left.low & right.low | (left.low | right.low) & ~low) >> 127
        return WideInteger(low: low, high: left.high &+ right.high &+ carry)
    }

    static func &- (left: Self, right: Self) -> Self { left.subtracting(right).difference }

    static func < (left: Self, right: Self) -> Bool { left.subtracting(right).borrow == 1 }

    /// The difference, and 1 where it would be below zero. Not by way of a flag, which a compiler may branch on.
    private func subtracting(_ other: Self) -> (difference: Self, borrow: UInt128) {
        let low = low &- other.low
        let lowBorrow = (~self.low & other.low | (~self.low | other.low) & low) >> 127
        let high = high &- other.high &- lowBorrow
        let borrow = (~self.high & other.high | (~self.high | other.high) & high) >> 127
        return (WideInteger(low: low, high: high), borrow)
    }

    static func &* (left: Self, right: UInt64) -> Self {
        let factor = UInt128(right)
        let first = UInt128(UInt64(truncatingIfNeeded: left.low)) &* factor
        let second = (left.low >> 64) &* factor &+ first >> 64
        return WideInteger(
            low: second << 64 | UInt128(UInt64(truncatingIfNeeded: first)),
            high: left.high &* factor &+ second >> 64)
    }

    /// `first` if the bit is 1, `second` if it is 0.
    static func select(_ bit: UInt128, _ first: Self, _ second: Self) -> Self {
        let mask = 0 &- bit
        return WideInteger(
            low: first.low & mask | second.low & ~mask, high: first.high & mask | second.high & ~mask)
    }
}
