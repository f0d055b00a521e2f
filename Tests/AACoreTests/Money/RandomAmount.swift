import AACore

extension Amount {
    /// An amount of any size and scale: as often a small one as one near the limits.
    static func random(using generator: inout some RandomNumberGenerator) -> Amount {
        let bits = Int128(truncatingIfNeeded: generator.next()) << 64 | Int128(generator.next())
        let coefficient = bits >> Int.random(in: 0...126, using: &generator)
        return Amount(coefficient: coefficient, scale: Int.random(in: 0...38, using: &generator)) ?? .zero
    }
}
