/// Where people buy, and what one purchase costs in a household of middling income.
struct Merchant: Sendable {
    let party: Party
    private let rupees: ClosedRange<Int>

    init(_ party: Party, _ rupees: ClosedRange<Int>) {
        self.party = party
        self.rupees = rupees
    }

    /// A price in paise, `percent` of the usual: most are small for the place, most end in whole rupees.
    func price(percent: Int64, _ random: inout SeededRandom) -> Int64 {
        let usual = min(random.number(in: rupees), random.number(in: rupees))
        let scaled = max(1, Int64(usual) * percent / 100)
        return scaled * 100 + (random.chance(30) ? Int64(random.number(in: 1...99)) : 0)
    }
}
