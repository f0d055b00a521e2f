extension FieldElement {
    static func * (left: Self, right: Self) -> Self {
        let (a0, a1, a2, a3, a4) = left.limbs
        let (b0, b1, b2, b3, b4) = right.limbs
        // 2²⁵⁵ ≡ 19: what overflows comes in again at the bottom, 19-fold.
        let (c1, c2, c3, c4) = (19 &* b1, 19 &* b2, 19 &* b3, 19 &* b4)
        return reduced(
            wide(a0, b0) &+ wide(a1, c4) &+ wide(a2, c3) &+ wide(a3, c2) &+ wide(a4, c1),
            wide(a0, b1) &+ wide(a1, b0) &+ wide(a2, c4) &+ wide(a3, c3) &+ wide(a4, c2),
            wide(a0, b2) &+ wide(a1, b1) &+ wide(a2, b0) &+ wide(a3, c4) &+ wide(a4, c3),
            wide(a0, b3) &+ wide(a1, b2) &+ wide(a2, b1) &+ wide(a3, b0) &+ wide(a4, c4),
            wide(a0, b4) &+ wide(a1, b3) &+ wide(a2, b2) &+ wide(a3, b1) &+ wide(a4, b0))
    }

    /// The square: equal products are taken once.
    var squared: FieldElement {
        let (a0, a1, a2, a3, a4) = limbs
        let (d0, d1) = (2 &* a0, 2 &* a1)
        let (n3, n4) = (19 &* a3, 19 &* a4)
        return Self.reduced(
            Self.wide(a0, a0) &+ Self.wide(d1, n4) &+ Self.wide(2 &* a2, n3),
            Self.wide(d0, a1) &+ Self.wide(2 &* a2, n4) &+ Self.wide(a3, n3),
            Self.wide(d0, a2) &+ Self.wide(a1, a1) &+ Self.wide(2 &* a3, n4),
            Self.wide(d0, a3) &+ Self.wide(d1, a2) &+ Self.wide(a4, n4),
            Self.wide(d0, a4) &+ Self.wide(d1, a3) &+ Self.wide(a2, a2))
    }

    /// The value squared `count` times.
    func squared(_ count: Int) -> FieldElement {
        var value = self
        for _ in 0..<count { value = value.squared }
        return value
    }

    private static func wide(_ left: UInt64, _ right: UInt64) -> UInt128 { UInt128(left) &* UInt128(right) }

    private static func reduced(
        _ t0: UInt128, _ t1: UInt128, _ t2: UInt128, _ t3: UInt128, _ t4: UInt128
    ) -> FieldElement {
        let mask = UInt128(Self.mask)
        let t1 = t1 &+ t0 >> 51
        let t2 = t2 &+ t1 >> 51
        let t3 = t3 &+ t2 >> 51
        let t4 = t4 &+ t3 >> 51
        let low = UInt64(truncatingIfNeeded: t0 & mask) &+ 19 &* UInt64(truncatingIfNeeded: t4 >> 51)
        return FieldElement(
            low & Self.mask, UInt64(truncatingIfNeeded: t1 & mask) &+ low >> 51, UInt64(truncatingIfNeeded: t2 & mask),
            UInt64(truncatingIfNeeded: t3 & mask), UInt64(truncatingIfNeeded: t4 & mask))
    }
}
