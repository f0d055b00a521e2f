/// An integer modulo p = 2²⁵⁵ − 19, in five limbs of 51 bits.
///
/// Every operation takes the same steps whatever the value is: no branch and no index depends on it. Between operations a limb
/// may exceed 51 bits by a little; ``bytes`` gives the one smallest value.
struct FieldElement: Sendable {
    var limbs: (UInt64, UInt64, UInt64, UInt64, UInt64)

    static let mask: UInt64 = (1 << 51) - 1

    init(_ limb0: UInt64, _ limb1: UInt64 = 0, _ limb2: UInt64 = 0, _ limb3: UInt64 = 0, _ limb4: UInt64 = 0) {
        limbs = (limb0, limb1, limb2, limb3, limb4)
    }

    /// Reads 32 bytes, little-endian; the highest bit is ignored (RFC 7748 §5).
    init(littleEndian bytes: Span<UInt8>) {
        let words = (
            Self.word(bytes, 0), Self.word(bytes, 1), Self.word(bytes, 2), Self.word(bytes, 3)
        )
        self.init(
            words.0 & Self.mask, (words.0 >> 51 | words.1 << 13) & Self.mask,
            (words.1 >> 38 | words.2 << 26) & Self.mask, (words.2 >> 25 | words.3 << 39) & Self.mask,
            words.3 >> 12 & Self.mask)
    }

    private static func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(bytes[8 &* index &+ offset]) << UInt64(8 &* offset) }
        return word
    }

    /// The smallest value in four little-endian words.
    var words: (UInt64, UInt64, UInt64, UInt64) {
        var value = carried
        // The carry out of value + 19 says whether value ≥ p; then p is taken away by adding 19 and dropping bit 255.
        var carry = (value.limbs.0 &+ 19) >> 51
        carry = (value.limbs.1 &+ carry) >> 51
        carry = (value.limbs.2 &+ carry) >> 51
        carry = (value.limbs.3 &+ carry) >> 51
        carry = (value.limbs.4 &+ carry) >> 51
        value.limbs.0 &+= 19 &* carry
        value.limbs.1 &+= value.limbs.0 >> 51
        value.limbs.2 &+= value.limbs.1 >> 51
        value.limbs.3 &+= value.limbs.2 >> 51
        value.limbs.4 &+= value.limbs.3 >> 51
        let (l0, l1, l2, l3, l4) = value.limbs
        let low = (l0 & Self.mask, l1 & Self.mask, l2 & Self.mask, l3 & Self.mask, l4 & Self.mask)
        return (
            low.0 | low.1 << 51, low.1 >> 13 | low.2 << 38, low.2 >> 26 | low.3 << 25, low.3 >> 39 | low.4 << 12
        )
    }

    /// The same value with every limb below 2⁵¹, the lowest a little more.
    var carried: FieldElement {
        var (l0, l1, l2, l3, l4) = limbs
        l1 &+= l0 >> 51
        l2 &+= l1 >> 51
        l3 &+= l2 >> 51
        l4 &+= l3 >> 51
        l0 = (l0 & Self.mask) &+ 19 &* (l4 >> 51)
        l1 = (l1 & Self.mask) &+ l0 >> 51
        return FieldElement(l0 & Self.mask, l1, l2 & Self.mask, l3 & Self.mask, l4 & Self.mask)
    }

    static func + (left: Self, right: Self) -> Self {
        FieldElement(
            left.limbs.0 &+ right.limbs.0, left.limbs.1 &+ right.limbs.1, left.limbs.2 &+ right.limbs.2,
            left.limbs.3 &+ right.limbs.3, left.limbs.4 &+ right.limbs.4
        ).carried
    }

    /// Adds 4p first, so that no limb falls below zero.
    static func - (left: Self, right: Self) -> Self {
        let most: UInt64 = 0x1F_FFFF_FFFF_FFFC
        return FieldElement(
            left.limbs.0 &+ 0x1F_FFFF_FFFF_FFB4 &- right.limbs.0, left.limbs.1 &+ most &- right.limbs.1,
            left.limbs.2 &+ most &- right.limbs.2, left.limbs.3 &+ most &- right.limbs.3,
            left.limbs.4 &+ most &- right.limbs.4
        ).carried
    }
}

extension FieldElement: Equatable {
    static func == (left: Self, right: Self) -> Bool {
        let (l, r) = (left.words, right.words)
        return (l.0 ^ r.0) | (l.1 ^ r.1) | (l.2 ^ r.2) | (l.3 ^ r.3) == 0
    }
}
