public import AACore

/// A number of calendar units: how long data lives (`DataLife`), how often it is fetched (`Frequency`). Source: ReBIT AA API 2.0.0.
public struct ConsentPeriod: JSONConvertible, Hashable {
    /// A calendar unit.
    public struct Unit: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An hour; only of a frequency.
        public static let hour: Self = "HOUR"
        /// A day.
        public static let day: Self = "DAY"
        /// A month.
        public static let month: Self = "MONTH"
        /// A year.
        public static let year: Self = "YEAR"
        /// Without end; its value is 0. A request's frequency may say so, a signed consent's may not.
        public static let infinite: Self = "INF"

        /// The values of the specification.
        public static let known: Set<Self> = [.hour, .day, .month, .year, .infinite]
    }

    /// The unit.
    public var unit: Unit
    /// How many of it; of a frequency, how many fetches in each.
    public var value: Int

    /// Makes a period.
    public init(_ value: Int, _ unit: Unit) {
        self.unit = unit
        self.value = value
    }

    /// Reads the object. A value that is not whole is refused, never rounded.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        unit = try members.required("unit")
        value = try members.required("value")
    }

    /// The object.
    public var json: JSONValue { .object(["unit": unit.json, "value": value.json]) }
}
