public import AACore

extension FITable {
    /// The table as it is printed: `{fiType, type, namespace, generations, elements}`; each element with its `path` and `fields`.
    public var json: JSONValue {
        .object([
            "fiType": fiType.json, "type": .string(type), "namespace": .string(namespace),
            "generations": .array(generations.map(\.json)), "elements": .array(elements.map(\.json)),
        ])
    }
}

extension FITable.Generation {
    fileprivate var json: JSONValue {
        .object(["generation": generation.json, "version": .string(version), "source": .string(source)])
    }
}

extension FITable.Element {
    fileprivate var json: JSONValue {
        var element: JSONObject = ["path": .string(path)]
        element.append("generations", .array(generations.map(\.json)))
        element.append("repeats", .bool(repeats))
        if holdsText { element.append("holdsText", true) }
        if !fields.isEmpty { element.append("fields", .array(fields.map(\.json))) }
        return .object(element)
    }
}

extension FITable.Field {
    fileprivate var json: JSONValue {
        var field: JSONObject = ["name": .string(name), "names": Self.object(names.map { ($0.rawValue, $1) })]
        if !misspellings.isEmpty { field.append("misspellings", .array(misspellings.map(JSONValue.string))) }
        field.append("type", .string(type))
        field.append("unit", ifPresent: unit.map(JSONValue.string))
        if !words.isEmpty { field.append("words", .array(words.map(JSONValue.string))) }
        if !misspelledWords.isEmpty {
            field.append("misspelledWords", Self.object(misspelledWords.map { ($0, $1) }))
        }
        field.append("required", .bool(isRequired))
        field.append("personal", .bool(isPersonal))
        field.append("meaning", .string(meaning))
        return .object(field)
    }

    private static func object(_ members: [(String, String)]) -> JSONValue {
        .object(JSONObject(members.sorted { $0.0 < $1.0 }.map { JSONObject.Member($0.0, .string($0.1)) }))
    }
}
