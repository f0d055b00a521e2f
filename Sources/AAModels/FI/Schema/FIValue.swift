import AACore

/// A type that fields have.
protocol FIValue: Sendable {
    /// Reads a text that is not empty and has no blanks at its ends.
    static func reading(_ text: String) -> FIReading<Self>
    /// How the value is printed and written.
    var printed: String { get }
    /// How it stands in printed JSON.
    var printedJSON: JSONValue { get }
}

extension FIValue {
    /// A string, as amounts, days and times are.
    var printedJSON: JSONValue { .string(printed) }
}

extension String: FIValue {
    static func reading(_ text: String) -> FIReading<Self> { .verbatim(text) }
    var printed: String { self }
}

extension LinkReference: FIValue {
    static func reading(_ text: String) -> FIReading<Self> { .verbatim(Self(text)) }
    var printed: String { rawValue }
}

extension Bool: FIValue {
    /// `xs:boolean`, and the same words in another case.
    static func reading(_ text: String) -> FIReading<Self> {
        switch text {
        case "true": .verbatim(true)
        case "false": .verbatim(false)
        case "1": .changed(true)
        case "0": .changed(false)
        default:
            switch text.lowercased() {
            case "true": .changed(true, [.valueVariant])
            case "false": .changed(false, [.valueVariant])
            default: .unreadable()
            }
        }
    }
    var printed: String { self ? "true" : "false" }
    var printedJSON: JSONValue { .bool(self) }
}

extension Int: FIValue {
    /// A whole number, also with zeros behind a point.
    static func reading(_ text: String) -> FIReading<Self> {
        if let number = Int(text) { return String(number) == text ? .verbatim(number) : .changed(number) }
        guard let amount = try? Amount(text) else { return .unreadable() }
        var whole = amount.coefficient
        for _ in 0..<amount.scale {
            let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { return .unreadable() }
            whole = quotient
        }
        return Int(exactly: whole).map { .changed($0) } ?? .unreadable(.amountOverflow)
    }

    var printed: String { String(self) }
    var printedJSON: JSONValue { .number(printed) }
}

extension Amount: FIValue {
    /// `xs:float` without `INF` and `NaN`, exactly.
    static func reading(_ text: String) -> FIReading<Self> {
        if let amount = Amount(printed: text.utf8.span) { return .verbatim(amount) }
        do {
            let amount = try Amount(text)
            return amount.description == text ? .verbatim(amount) : .changed(amount)
        } catch {
            return .unreadable(error.code == .amountOverflow ? .amountOverflow : .unreadableValue)
        }
    }
    var printed: String { description }
}

extension CalendarDate: FIValue {
    static func reading(_ text: String) -> FIReading<Self> { FIDateText.date(text) }
    var printed: String { description }
}

extension Timestamp: FIValue {
    static func reading(_ text: String) -> FIReading<Self> { FIDateText.timestamp(text) }
    var printed: String { description }
}

extension FIVocabulary {
    /// Any text is a value; one the schema does not have is noted.
    static func reading(_ text: String) -> FIReading<Self> {
        let value = Self(rawValue: text)
        if value.isKnown { return .verbatim(value) }
        return .verbatim(value, [value.canonical == value ? .unknownValue : .valueVariant])
    }
    var printed: String { rawValue }
}
