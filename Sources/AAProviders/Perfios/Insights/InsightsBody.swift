import AACore
import AAModels

/// A body of Insights, which comes in XML or in JSON and says the same in both.
enum InsightsBody {
    /// The tree of a body: of XML each element is a member, of those of one name an array; `nil` if it is neither.
    static func json(_ bytes: [UInt8]) -> JSONValue? { json(bytes, FILimits()) }

    /// As ``json(_:)``, of somebody whose XML is held to limits of its own.
    static func json(_ bytes: [UInt8], _ limits: FILimits) -> JSONValue? {
        guard bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "<") else {
            return try? JSONDocument.uniqueMembers(bytes)
        }
        guard let root = try? FIElement(xml: bytes, limits: limits) else { return nil }
        return .object([root.name: value(of: root)])
    }

    /// The body that says an object under its name.
    static func bytes(_ name: String, _ object: JSONObject, as format: InsightsFormat) -> [UInt8] {
        switch format {
        case .json: JSONValue.object([name: .object(object)]).bytes()
        case .xml: element(name, .object(object)).xml
        }
    }

    private static func value(of element: FIElement) -> JSONValue {
        guard !element.children.isEmpty || !element.attributes.isEmpty else { return .string(element.text) }
        var values: [(name: String, values: [JSONValue])] = []
        var places: [String: Int] = [:]
        for (name, value) in element.attributes.map({ ($0.name, JSONValue.string($0.value)) })
            + element.children.map({ ($0.name, value(of: $0)) })
        {
            if let place = places[name] {
                values[place].values.append(value)
            } else {
                places[name] = values.count
                values.append((name, [value]))
            }
        }
        var object = JSONObject()
        for (name, values) in values { object.append(name, values.count == 1 ? values[0] : .array(values)) }
        if !element.text.isEmpty { object.append("#text", .string(element.text)) }
        return .object(object)
    }

    private static func element(_ name: String, _ value: JSONValue) -> FIElement {
        var element = FIElement(name: name)
        switch value {
        case .object(let object):
            for member in object.members {
                // What repeats is an element each.
                element.children += (member.value.array ?? [member.value]).map { self.element(member.name, $0) }
            }
        case .string(let text), .number(let text): element.text = text
        case .bool(let value): element.text = value ? "true" : "false"
        case .array, .null: break
        }
        return element
    }
}

extension JSONValue {
    /// What stands under the name that a body in XML has, and one in JSON may have; the body itself if it has no such member.
    func inside(_ name: String) -> JSONValue { object?[name] ?? self }
}
