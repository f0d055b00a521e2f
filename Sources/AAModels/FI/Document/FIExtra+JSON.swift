import AACore

extension FIExtra {
    /// Attributes are strings and elements arrays; of a name that repeats all are in one array. Text is `#text`.
    var json: JSONValue { Self.json(attributes: attributes, elements: elements, text: text) }

    fileprivate static func json(attributes: [FIAttribute], elements: [FIElement], text: String) -> JSONValue {
        var order: [String] = []
        var groups: [String: [JSONValue]] = [:]
        var elementNames: Set<String> = []
        func add(_ name: String, _ value: JSONValue) {
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(value)
        }
        for attribute in attributes { add(attribute.name, .string(attribute.value)) }
        for element in elements {
            elementNames.insert(element.name)
            add(element.name, element.json)
        }
        var object = JSONObject()
        for name in order {
            let values = groups[name] ?? []
            object.append(name, values.count == 1 && !elementNames.contains(name) ? values[0] : .array(values))
        }
        if !text.isEmpty { object.append("#text", .string(text)) }
        return .object(object)
    }
}

extension FIElement {
    /// The element's attributes, children and text, as in ``FIExtra``.
    var json: JSONValue { FIExtra.json(attributes: attributes, elements: children, text: text) }
}
