public import AACore

/// A month of the calendar, as Perfios writes it: `2026-03`.
public struct PerfiosMonth: JSONConvertible, Hashable, Comparable {
    /// The year.
    public let year: Int
    /// 1 to 12.
    public let month: Int

    /// A month; `nil` if there is none such.
    public init?(year: Int, month: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// The month of a day.
    public init(of date: CalendarDate) {
        year = date.year
        month = date.month
    }

    /// Reads `yyyy-MM`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        let text = try String(json: json, at: path)
        guard let day = try? CalendarDate("\(text)-01") else {
            throw AACoreError(.unexpectedValue, "a month is written yyyy-MM", path: path.description)
        }
        self.init(of: day)
    }

    /// `yyyy-MM`
    public var json: JSONValue {
        let digits = { (number: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return .string("\(digits(year, 4))-\(digits(month, 2))")
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool { (left.year, left.month) < (right.year, right.month) }
}
