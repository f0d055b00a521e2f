@testable import AACrypto

/// Arithmetic modulo p as slow and as plain as it gets: bits and additions.
struct FieldReference: Equatable {
    static let p = integer(Weierstrass25519.p)

    /// The integer that 32 big-endian bytes stand for.
    static func integer(_ bytes: [UInt8]) -> WideInteger {
        let span = bytes.span
        return WideInteger(bigEndian: span)
    }

    private(set) var value: WideInteger

    /// Reduces an integer of 256 bits.
    init(_ value: WideInteger) {
        self.value = value
        while !(self.value < Self.p) { self.value = self.value &- Self.p }
    }

    init(_ element: FieldElement) {
        self.init(Self.integer(element.littleEndian.reversed()))
    }

    static func == (left: Self, right: Self) -> Bool {
        left.value.low == right.value.low && left.value.high == right.value.high
    }

    static func + (left: Self, right: Self) -> Self { Self(left.value &+ right.value) }
    static func - (left: Self, right: Self) -> Self { Self(left.value &+ Self.p &- right.value) }

    static func * (left: Self, right: Self) -> Self {
        var (sum, rest) = (Self(WideInteger(low: 0)), right.value)
        var summand = left
        for _ in 0..<256 {
            if rest.low & 1 == 1 { sum = sum + summand }
            summand = summand + summand
            rest = WideInteger(low: rest.low >> 1 | rest.high << 127, high: rest.high >> 1)
        }
        return sum
    }
}
