import AACore

/// A boolean, or the text `"true"` or `"false"`: notifications write texts where the status of a session has booleans.
struct OneMoneyFlag: JSONConvertible {
    let value: Bool
    let json: JSONValue

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        switch json {
        case .bool(let value): self.value = value
        case .string("true"), .string("false"): value = json == "true"
        default: throw AACoreError(.unexpectedValue, "true or false is expected", path: path.description)
        }
        self.json = json
    }
}
