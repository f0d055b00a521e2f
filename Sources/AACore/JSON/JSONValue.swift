/// A JSON value. Numbers stay text; members keep their order.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as it was written: `1.0E8` is not yet any Swift number.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue {
    /// The value's type in the words of RFC 8259, for errors.
    public var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// Whether ReBIT counts the value as missing where one is required: null, `""` and `{}`.
    public var isBlank: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .object(let object): object.members.isEmpty
        default: false
        }
    }

    /// The text, if it is a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements, if it is an array.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The object, if it is one.
    public var object: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A number.
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}
