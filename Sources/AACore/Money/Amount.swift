/// An exact decimal number: money, units, a NAV or a rate. It has no currency; that is a field beside it.
///
/// The written form is kept (`100.10` prints as `100.10`), while equality, order and hash go by value (`100.10 == 100.1`).
/// It never passes through a floating-point number. Up to 38 significant digits.
public struct Amount: Sendable {
    // Halves need no alignment to 16 bytes: rows of a statement hold amounts by the hundred thousand.
    @usableFromInline let low: UInt64
    @usableFromInline let high: Int64
    @usableFromInline let scaleNumber: Int8

    /// The digits as an integer: 10010 for `100.10`.
    public var coefficient: Int128 { Int128(high) << 64 | Int128(low) }
    /// How many of the digits stand behind the point: 2 for `100.10`. From 0 to 38.
    public var scale: Int { Int(scaleNumber) }

    /// The most digits that may stand behind the point.
    public static let maximumScale = 38

    /// `coefficient` divided by 10 to the power of `scale`; `nil` when the scale is outside 0…38.
    public init?(coefficient: Int128, scale: Int) {
        guard (0...Self.maximumScale).contains(scale) else { return nil }
        self.init(unchecked: coefficient, scale: scale)
    }

    init(unchecked coefficient: Int128, scale: Int) {
        low = UInt64(truncatingIfNeeded: coefficient)
        high = Int64(truncatingIfNeeded: coefficient >> 64)
        scaleNumber = Int8(truncatingIfNeeded: scale)
    }

    /// A whole number.
    public init(_ value: Int) { self.init(unchecked: Int128(value), scale: 0) }

    /// An amount of hundredths, as paise are of rupees.
    public init(hundredths value: Int64) {
        (low, high, scaleNumber) = (UInt64(bitPattern: value), value &>> 63, 2)
    }

    /// The amount in hundredths, as paise are of rupees; `nil` if that is no whole number, or none of 64 bits.
    @inlinable public var hundredths: Int64? {
        let value = Int64(bitPattern: low)
        return scaleNumber == 2 && high == value &>> 63 ? value : hundredthsOfAnyScale
    }

    /// Nothing.
    public static let zero = Amount(0)

    /// Whether the value is below zero.
    public var isNegative: Bool { coefficient < 0 }

    /// The value without its sign; `nil` for the one number whose positive does not fit.
    public var magnitude: Amount? {
        coefficient == .min ? nil : Amount(unchecked: coefficient < 0 ? -coefficient : coefficient, scale: scale)
    }
}

extension Amount: Comparable, Hashable {
    /// Equal by value: `100.10 == 100.1`.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (left.withoutTrailingZeros, right.withoutTrailingZeros)
        return left.coefficient == right.coefficient && left.scale == right.scale
    }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool {
        let scale = max(left.scale, right.scale)
        switch (left.coefficient(atScale: scale), right.coefficient(atScale: scale)) {
        case (let left?, let right?): return left < right
        // What does not fit the wider scale is further from zero than anything that does.
        case (nil, _): return left.isNegative
        case (_, nil): return !right.isNegative
        }
    }

    /// Hashes the value, not the written form.
    public func hash(into hasher: inout Hasher) {
        let reduced = withoutTrailingZeros
        hasher.combine(reduced.coefficient)
        hasher.combine(reduced.scale)
    }

    var withoutTrailingZeros: Amount {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return Amount(unchecked: coefficient, scale: scale)
    }

    /// The coefficient when written with `scale` digits behind the point; `nil` when it does not fit.
    func coefficient(atScale scale: Int) -> Int128? {
        var value = coefficient
        for _ in self.scale..<max(scale, self.scale) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}

extension Amount: CustomStringConvertible {
    /// Plain digits with the amount's own scale: never an exponent, never a separator.
    public var description: String {
        let digits = String(coefficient.magnitude)
        let sign = coefficient < 0 ? "-" : ""
        guard scale > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}
