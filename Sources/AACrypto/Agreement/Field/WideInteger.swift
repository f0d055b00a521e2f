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

    /// Whether bit 254 is the highest that is set.
    var has255Bits: Bool { high >> 126 == 1 }

    /// Appends 32 bytes, little-endian.
    func appendLittleEndian(to output: inout OutputSpan<UInt8>) {
        // Not over an array of the halves: it would be left in memory.
        for index in 0..<16 { output.append(UInt8(truncatingIfNeeded: low >> UInt128(8 * index))) }
        for index in 0..<16 { output.append(UInt8(truncatingIfNeeded: high >> UInt128(8 * index))) }
    }

    static func &+ (left: Self, right: Self) -> Self {
        let (low, carry) = left.low.addingReportingOverflow(right.low)
        return WideInteger(low: low, high: left.high &+ right.high &+ (carry ? 1 : 0))
    }

    static func &- (left: Self, right: Self) -> Self {
        let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
        return WideInteger(low: low, high: left.high &- right.high &- (borrow ? 1 : 0))
    }

    static func &* (left: Self, right: UInt64) -> Self {
        let low = left.low.multipliedFullWidth(by: UInt128(right))
        return WideInteger(low: low.low, high: left.high &* UInt128(right) &+ low.high)
    }

    static func < (left: Self, right: Self) -> Bool {
        let (_, borrow) = left.low.subtractingReportingOverflow(right.low)
        let (rest, first) = left.high.subtractingReportingOverflow(right.high)
        let (_, second) = rest.subtractingReportingOverflow(borrow ? 1 : 0)
        return first != second
    }

    /// `first` if the flag is true, else `second`.
    static func select(_ flag: Bool, _ first: Self, _ second: Self) -> Self {
        let mask = 0 &- UInt128(flag ? 1 : 0)
        return WideInteger(
            low: first.low & mask | second.low & ~mask, high: first.high & mask | second.high & ~mask)
    }
}
