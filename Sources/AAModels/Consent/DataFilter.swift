public import AACore

/// Which transactions are asked for (an element of `DataFilter`). Source: ReBIT AA API 2.0.0.
public struct DataFilter: JSONConvertible, Hashable {
    /// What is compared.
    public struct Subject: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The direction, as `CREDIT`.
        public static let transactionType: Self = "TRANSACTIONTYPE"
        /// The amount.
        public static let transactionAmount: Self = "TRANSACTIONAMOUNT"

        /// The values of the specification.
        public static let known: Set<Self> = [.transactionType, .transactionAmount]
    }

    /// What is compared (`type`).
    public var subject: Subject
    /// `=`, `!=`, `>`, `<`, `>=` or `<=`
    public var comparison: String
    /// With what. A text on the wire, though some peers send a number.
    public var value: String

    /// The comparisons of the specification.
    public static let comparisons: Set<String> = ["=", "!=", ">", "<", ">=", "<="]

    /// Makes a filter.
    public init(_ subject: Subject, _ comparison: String, _ value: String) {
        self.subject = subject
        self.comparison = comparison
        self.value = value
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        subject = try members.required("type")
        comparison = try members.required("operator")
        value = try members.requiredText("value")
    }

    /// The object.
    public var json: JSONValue {
        .object(["type": subject.json, "operator": comparison.json, "value": value.json])
    }
}
