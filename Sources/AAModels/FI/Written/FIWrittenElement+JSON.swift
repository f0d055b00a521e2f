import AACore

extension FIWrittenElement {
    /// The element as JSON has it: attributes are strings; what may repeat is an array; text beside either is `#text`.
    ///
    /// Of attributes that have the same name only the first is there, and none that has the name of an element inside.
    var json: JSONObject {
        var object = JSONObject()
        let (names, groups) = childrenByName
        var written = Set(names)
        for attribute in attributes where written.insert(attribute.name).inserted {
            object.append(attribute.name, .string(attribute.value))
        }
        if !text.isEmpty { object.append(Self.text, .string(text)) }
        for name in names {
            let group = groups[name] ?? []
            if let child = group.first, group.count == 1, !child.repeats {
                object.append(name, .object(child.json))
            } else {
                object.append(name, .array(group.map(\.row)))
            }
        }
        return object
    }

    /// The name of an element's text among its attributes.
    static let text = "#text"

    /// The element inside an array.
    private var row: JSONValue {
        attributes.isEmpty && children.isEmpty && !text.isEmpty ? .string(text) : .object(json)
    }

    private var childrenByName: (names: [String], groups: [String: [FIWrittenElement]]) {
        var names: [String] = []
        var groups: [String: [FIWrittenElement]] = [:]
        for child in children {
            if groups[child.name] == nil { names.append(child.name) }
            groups[child.name, default: []].append(child)
        }
        return (names, groups)
    }
}
