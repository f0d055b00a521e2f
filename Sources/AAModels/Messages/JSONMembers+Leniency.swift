import AACore

extension JSONMembers {
    /// A text that some peers send as a number: a purpose code, a filter's value, an error code.
    mutating func text(_ name: String) throws(AACoreError) -> String? {
        try optional(name, as: TextOrNumber.self)?.text
    }

    /// A text that must be there and that some peers send as a number.
    mutating func requiredText(_ name: String) throws(AACoreError) -> String {
        try required(name, as: TextOrNumber.self).text
    }
}

/// A string, or a number as it was written.
private struct TextOrNumber: JSONConvertible {
    let text: String

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        if case .number(let text) = json { self.text = text } else { text = try String(json: json, at: path) }
    }

    var json: JSONValue { .string(text) }
}
