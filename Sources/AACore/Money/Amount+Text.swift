extension Amount {
    /// Reads a decimal number: optional sign, digits with an optional point, optional exponent (`1.0E8`).
    ///
    /// This is the lexical form of `xs:float` and of JSON numbers, without `NaN` and `INF`. No blanks, no separators.
    ///
    /// - Throws: ``AACoreError`` with ``AACoreError/Code/invalidAmount``, or ``AACoreError/Code/amountOverflow`` if the number
    ///   needs more than 38 digits before or behind the point.
    public init(_ text: some StringProtocol) throws(AACoreError) {
        try self.init(utf8: text.utf8)
    }

    /// Reads a decimal number from UTF-8, as the initialiser above does from text.
    public init(utf8 text: some Collection<UInt8>) throws(AACoreError) {
        var scanner = AmountScanner(text)
        try self.init(scanner: &scanner)
    }

    private init<Text: Collection<UInt8>>(scanner: inout AmountScanner<Text>) throws(AACoreError) {
        let isNegative = scanner.sign()
        try scanner.digits(isFraction: false)
        if scanner.take(UInt8(ascii: ".")) { try scanner.digits(isFraction: true) }
        guard scanner.digitCount > 0 else { throw .notADecimalNumber }
        if scanner.take(UInt8(ascii: "e")) || scanner.take(UInt8(ascii: "E")) { try scanner.exponent() }
        guard scanner.isAtEnd else { throw .notADecimalNumber }

        var (coefficient, scale) = (scanner.negated, scanner.scale)
        if !isNegative {
            let (positive, overflow) = Int128.zero.subtractingReportingOverflow(coefficient)
            if overflow { throw .tooManyDigits }
            coefficient = positive
        }
        if coefficient == 0 { scale = max(0, min(scale, Self.maximumScale)) }
        while scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            if overflow { throw .tooManyDigits }
            (coefficient, scale) = (product, scale + 1)
        }
        // An exponent may leave zeros behind the point that no form can hold; they carry no value.
        while scale > Self.maximumScale, coefficient % 10 == 0 { (coefficient, scale) = (coefficient / 10, scale - 1) }
        guard scale <= Self.maximumScale else { throw .tooManyDigits }
        self.init(unchecked: coefficient, scale: scale)
    }
}

/// Walks once over the text of a number.
private struct AmountScanner<Text: Collection<UInt8>> {
    private var rest: Text.SubSequence
    /// The digits below zero: there is room for one number more than above.
    private(set) var negated: Int128 = 0
    private(set) var scale = 0
    private(set) var digitCount = 0

    init(_ text: Text) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ unit: UInt8) -> Bool {
        guard rest.first == unit else { return false }
        rest.removeFirst()
        return true
    }

    /// Takes an optional sign; true for minus.
    mutating func sign() -> Bool {
        if take(UInt8(ascii: "-")) { return true }
        _ = take(UInt8(ascii: "+"))
        return false
    }

    mutating func digits(isFraction: Bool) throws(AACoreError) {
        while let digit = digit() {
            let (product, productOverflow) = negated.multipliedReportingOverflow(by: 10)
            let (difference, differenceOverflow) = product.subtractingReportingOverflow(Int128(digit))
            if productOverflow || differenceOverflow { throw .tooManyDigits }
            negated = difference
            digitCount += 1
            if isFraction { scale += 1 }
        }
    }

    mutating func exponent() throws(AACoreError) {
        let isNegative = sign()
        var value = 0
        guard let first = digit() else { throw .notADecimalNumber }
        value = Int(first)
        // Beyond 10,000 every number but zero overflows; counting further would only risk the counter.
        while let digit = digit() { value = min(value * 10 + Int(digit), 10_000) }
        scale += isNegative ? value : -value
    }

    private mutating func digit() -> UInt8? {
        guard let unit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) else { return nil }
        rest.removeFirst()
        return unit - UInt8(ascii: "0")
    }
}

extension AACoreError {
    fileprivate static var notADecimalNumber: Self { Self(.invalidAmount, "not a decimal number") }
    fileprivate static var tooManyDigits: Self { Self(.amountOverflow, "more than 38 digits") }
}
