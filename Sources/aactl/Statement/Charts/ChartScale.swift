import AACore

/// A vertical scale with round marks, in paise. All is integer: the same page on every machine, and no NaN in it.
struct ChartScale {
    let low: Int64
    let high: Int64
    let step: Int64

    /// A scale of about five marks that holds zero and all the values.
    init(holding values: [Int64]) {
        let (least, most) = (min(values.min() ?? 0, 0), max(values.max() ?? 0, 0))
        var step: Int64 = 10_000
        var factors: [Int64] = [2, 5, 10]
        var decade = step
        while (most / step) - (least / step) > 4, step < Self.limit {
            if factors.isEmpty { (decade, factors) = (decade * 10, [2, 5, 10]) }
            step = decade * factors.removeFirst()
        }
        self.step = step
        low = least / step * step - (least % step == 0 ? 0 : step)
        let top = most / step * step + (most % step == 0 ? 0 : step)
        high = max(top, low + step)
    }

    /// From the lowest to the highest.
    var marks: [Int64] { Array(stride(from: low, through: high, by: Int(step))) }

    /// How far below the top a value lies, of `height`.
    func depth(of value: Int64, in height: Int) -> Int {
        Int(Int128(high - value) * Int128(height) / Int128(high - low))
    }

    /// An amount in paise for drawing: cut to paise, and to a size no account has.
    static func paise(_ amount: Amount) -> Int64 {
        var (value, scale) = (amount.coefficient, amount.scale)
        while scale > 2 { (value, scale) = (value / 10, scale - 1) }
        while scale < 2, value.magnitude < UInt128(limit) { (value, scale) = (value * 10, scale + 1) }
        return Int64(min(max(value, -Int128(limit)), Int128(limit)))
    }

    private static let limit: Int64 = 1_000_000_000_000_000_000
}
