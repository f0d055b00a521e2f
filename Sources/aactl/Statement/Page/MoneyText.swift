import AACore

/// Money as it is written in India: `₹1,23,456.78`.
enum MoneyText {
    /// With the currency: `₹1,23,456.78`, `USD 1,234.00`; a minus sign before it.
    static func full(_ amount: Amount?, _ currency: String) -> String {
        guard let amount else { return missing }
        return (amount.isNegative ? "−" : "") + symbol(currency) + digits(amount)
    }

    /// Without the currency, for columns that name it.
    static func plain(_ amount: Amount?) -> String {
        guard let amount else { return missing }
        return (amount.isNegative ? "−" : "") + digits(amount)
    }

    /// With its sign, as a difference: `+1,234.00`.
    static func signed(_ amount: Amount?) -> String {
        guard let amount, amount > .zero else { return plain(amount) }
        return "+" + digits(amount)
    }

    /// A round number of an axis, in paise: `₹50 K`, `₹1.5 L`, `₹2 Cr`.
    static func short(paise: Int64, _ currency: String) -> String {
        let units: [(paise: Int64, name: String)] = [
            (1_000_000_000, " Cr"), (10_000_000, " L"), (100_000, " K"), (100, ""),
        ]
        let magnitude = paise.magnitude == 0 ? 0 : Int64(clamping: paise.magnitude)
        let unit = units.first { magnitude >= $0.paise } ?? (100, "")
        let hundredths = magnitude / (unit.paise / 100)
        var fraction = hundredths % 100 == 0 ? "" : ".\(String(hundredths % 100 + 100).dropFirst())"
        if fraction.hasSuffix("0") { fraction.removeLast() }
        let whole = grouped(String(hundredths / 100))
        return (paise < 0 ? "−" : "") + symbol(currency) + whole + fraction + unit.name
    }

    /// What stands where there is no amount.
    static let missing = "–"

    private static func symbol(_ currency: String) -> String { currency == "INR" ? "₹" : currency + " " }

    /// The digits without sign, with at least two behind the point.
    private static func digits(_ amount: Amount) -> String {
        let parts = amount.description.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return grouped(String(parts.first ?? "0")) + "." + fraction
            + String(repeating: "0", count: max(0, 2 - fraction.count))
    }

    /// A comma before the last three digits, then before every two: lakh and crore.
    private static func grouped(_ digits: String) -> String {
        guard digits.count > 3 else { return digits }
        var groups = [String(digits.suffix(3))]
        var rest = digits.dropLast(3)
        while !rest.isEmpty {
            groups.insert(String(rest.suffix(2)), at: 0)
            rest = rest.dropLast(2)
        }
        return groups.joined(separator: ",")
    }
}
