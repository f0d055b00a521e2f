/// A type with one JSON form.
public protocol JSONConvertible: Sendable {
    /// Reads the value that stands at `path`.
    ///
    /// - Throws: ``AACoreError`` with the path; the reason never repeats the value.
    init(json: JSONValue, at path: JSONPath) throws(AACoreError)
    /// The value's JSON form.
    var json: JSONValue { get }
}

extension JSONConvertible {
    /// Reads a whole document in which no member name may repeat.
    public init(jsonBytes bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(AACoreError) {
        try self.init(json: JSONDocument.uniqueMembers(bytes, limits: limits), at: .root)
    }
}

extension AACoreError {
    /// A value of another JSON type than the specification says.
    static func expected(_ expectation: String, got value: JSONValue, at path: JSONPath) -> AACoreError {
        AACoreError(.unexpectedValue, "\(expectation) is expected, not \(value.typeName)", path: path.description)
    }
}

extension String: JSONConvertible {
    /// A JSON string.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .string(let text) = json else { throw .expected("a string", got: json, at: path) }
        self = text
    }
    /// A JSON string.
    public var json: JSONValue { .string(self) }
}

extension Int: JSONConvertible {
    /// A JSON number with a whole value (`1`, `1.0`, `1e2`): a fraction is refused, never rounded.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .number(let text) = json else { throw .expected("a number", got: json, at: path) }
        guard let amount = try? Amount(text), let coefficient = amount.wholeValue, let value = Int(exactly: coefficient)
        else { throw AACoreError(.unexpectedValue, "a whole number is expected", path: path.description) }
        self = value
    }
    /// A JSON number.
    public var json: JSONValue { .number(String(self)) }
}

extension Timestamp: JSONConvertible {
    /// A string with an ISO 8601 date-time and a zone.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        let text = try String(json: json, at: path)
        do { self = try Timestamp(text) } catch {
            throw AACoreError(error.code, error.reason, path: path.description)
        }
    }
    /// The form we send: UTC with three digits.
    public var json: JSONValue { .string(wireText) }
}

extension Identifier: JSONConvertible {
    /// A JSON string.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        self.init(try String(json: json, at: path))
    }
    /// A JSON string.
    public var json: JSONValue { .string(rawValue) }
}

extension OpenStringEnum {
    /// A JSON string; any text is a value.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        self.init(rawValue: try String(json: json, at: path))
    }
    /// A JSON string.
    public var json: JSONValue { .string(rawValue) }
}

extension Array: JSONConvertible where Element: JSONConvertible {
    /// A JSON array.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .array(let elements) = json else { throw .expected("an array", got: json, at: path) }
        self = []
        reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            append(try Element(json: element, at: path.element(index)))
        }
    }
    /// A JSON array.
    public var json: JSONValue { .array(map(\.json)) }
}

extension Amount {
    /// The value as an integer, if it has no fraction.
    var wholeValue: Int128? {
        var (coefficient, scale) = (coefficient, scale)
        while scale > 0, coefficient % 10 == 0 { (coefficient, scale) = (coefficient / 10, scale - 1) }
        return scale == 0 ? coefficient : nil
    }
}
