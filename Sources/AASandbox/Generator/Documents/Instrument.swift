import AACore
import AAModels

/// A security or a scheme that somebody holds, and how much of it.
struct Instrument {
    let name: String
    let symbol: String
    let isin: String
    let code: String
    /// Whether it is dealt in whole units at prices in paise; else units have three digits behind the point and prices four.
    private let isWhole: Bool
    private var price: Int64
    private let firstPrice: Int64
    private var units: Int64
    /// What was paid for what is held, in paise.
    private(set) var cost: Int64

    init(_ name: String, isWhole: Bool, price paise: Int64, units: Int64, _ random: inout SeededRandom) {
        self.name = name
        self.isWhole = isWhole
        symbol = String(name.uppercased().filter(\.isLetter).prefix(8))
        isin = "IN\(isWhole ? "E" : "F")000\(random.letters(1))01" + random.digits(3)
        code = random.digits(6)
        price = isWhole ? paise : paise * 100 + Int64(random.number(in: 0...99))
        firstPrice = price
        self.units = isWhole ? units : units * 1_000 + Int64(random.number(in: 0...999))
        cost = 0
        cost = value
    }

    /// What is held, at today's price, in paise.
    var value: Int64 { value(of: units) }

    /// The units of several that are dealt alike.
    static func units(of held: [Instrument]) -> Amount? { held.first?.printed(held.reduce(0) { $0 + $1.units }) }

    var printedUnits: Amount? { printed(units) }
    var printedPrice: Amount? { Amount(coefficient: Int128(price), scale: isWhole ? 2 : 4) }

    /// The price of another day: up to 3 per cent away, and between half and twice the first one.
    mutating func move(_ random: inout SeededRandom) {
        price = min(max(price + price * Int64(random.number(in: -300...320)) / 10_000, firstPrice / 2), firstPrice * 2)
    }

    /// Buys, or sells a part of what is held: how many units went over, and for how much.
    mutating func trade(isSale: Bool, _ random: inout SeededRandom) -> (units: Amount?, paise: Int64, isSale: Bool) {
        let isSale = isSale && units > 1
        let some =
            Int64(random.number(in: 1...50)) * (isWhole ? 1 : 1_000) + (isWhole ? 0 : Int64(random.number(in: 0...999)))
        let count = isSale ? some % (units - 1) + 1 : some
        let paise = value(of: count)
        cost += isSale ? -(cost * count / units) : paise
        units += isSale ? -count : count
        return (printed(count), paise, isSale)
    }

    private func printed(_ units: Int64) -> Amount? { Amount(coefficient: Int128(units), scale: isWhole ? 0 : 3) }

    private func value(of units: Int64) -> Int64 { isWhole ? units * price : (units * price + 50_000) / 100_000 }
}
