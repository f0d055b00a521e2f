import AACore

extension JSONMembers {
    /// The first of several names that is there: the versions of the API, and sometimes one version, write a member differently.
    mutating func optional<Value: JSONConvertible>(
        anyOf names: [String], as type: Value.Type = Value.self
    ) throws(AACoreError) -> Value? {
        for name in names {
            if let value = try optional(name, as: type) { return value }
        }
        return nil
    }

    /// As `optional(anyOf:)`, for a member that must be there.
    mutating func required<Value: JSONConvertible>(
        anyOf names: [String], as type: Value.Type = Value.self
    ) throws(AACoreError) -> Value {
        if let value = try optional(anyOf: names, as: type) { return value }
        return try required(names.first ?? "", as: type)
    }

    /// A count or a rate, which the published samples write as a number and as a text.
    mutating func number(_ name: String) throws(AACoreError) -> String? {
        try optional(name, as: WrittenNumber.self)?.text
    }

    /// A percentage or a number of milliseconds, which may come under a longer name.
    mutating func rate(_ name: String, or other: String? = nil) throws(AACoreError) -> Double? {
        if let text = try number(name) { return Double(text) }
        return try other.flatMap { name throws(AACoreError) in try number(name) }.flatMap { Double($0) }
    }

    /// A member that is of use when it can be read, and is passed over when it cannot.
    mutating func readable<Value: JSONConvertible>(_ name: String, as type: Value.Type = Value.self) -> Value? {
        try? optional(name)
    }

    /// As ``readable(_:as:)``, under the first of several names whose member can be read.
    mutating func readable<Value: JSONConvertible>(anyOf names: [String], as type: Value.Type = Value.self) -> Value? {
        for name in names {
            if let value: Value = readable(name) { return value }
        }
        return nil
    }

    /// As ``readable(anyOf:as:)``, for an id, which may be written as a number.
    mutating func readableID(anyOf names: [String]) -> String? { readable(anyOf: names, as: WrittenNumber.self)?.text }
}

/// A number, or a text that should be one.
private struct WrittenNumber: JSONConvertible {
    let text: String

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        if case .number(let text) = json { self.text = text } else { text = try String(json: json, at: path) }
    }

    var json: JSONValue { .string(text) }
}

/// Any value, as it came.
struct AnyJSON: JSONConvertible {
    let json: JSONValue

    init(json: JSONValue, at path: JSONPath) { self.json = json }
}

/// A boolean.
struct Flag: JSONConvertible {
    let value: Bool

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .bool(let value) = json else {
            throw AACoreError(.unexpectedValue, "a boolean is expected", path: path.description)
        }
        self.value = value
    }

    var json: JSONValue { .bool(value) }
}
