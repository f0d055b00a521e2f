/// Reads the fixed-width numbers of dates and times.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// A number of exactly `width` digits.
    mutating func number(_ width: Int) -> Int? {
        guard rest.count >= width else { return nil }
        var value = 0
        for unit in rest.prefix(width) {
            guard let digit = Self.digit(unit) else { return nil }
            value = value * 10 + digit
        }
        rest = rest.dropFirst(width)
        return value
    }

    /// All digits that follow, one by one.
    mutating func digits() -> [Int] {
        let digits = rest.prefix { Self.digit($0) != nil }.compactMap(Self.digit)
        rest = rest.dropFirst(digits.count)
        return digits
    }

    /// Takes one character if it is the next one.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func digit(_ unit: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) ? Int(unit - UInt8(ascii: "0")) : nil
    }
}

extension Int {
    /// Decimal digits with leading zeros.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
