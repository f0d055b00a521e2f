import AACore

/// What an element says, by the names that its fields have in printed JSON. What a type has no field for is not asked.
struct Facts {
    private var texts: [String: String] = [:]
    /// The day on which it was booked, if it was.
    var day: CalendarDate?

    subscript(name: String) -> String? { texts[name] }

    /// One value under all the names that the types have for it.
    mutating func set(_ value: (some CustomStringConvertible)?, _ names: String...) {
        guard let value else { return }
        for name in names { texts[name] = value.description }
    }

    /// Money in paise.
    mutating func set(paise: Int64, _ names: String...) {
        for name in names { texts[name] = Amount(hundredths: paise).description }
    }
}
