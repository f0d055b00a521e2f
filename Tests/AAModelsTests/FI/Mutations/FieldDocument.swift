import AACore
import AAModels

/// A document with one element of an FI type's table, all fields of it, and what has to stand around it.
struct FieldDocument {
    enum Format: CaseIterable { case xml, json }

    private let head: [(name: String, value: String)]
    private let steps: [String]
    /// The element's attributes.
    var attributes: [(name: String, value: String)]

    init(_ table: FITable, _ element: FITable.Element, in generation: FIGeneration) {
        let steps = element.path.split(separator: "/").dropFirst().map(String.init)
        let version = table.generations.first { $0.generation == generation }?.version ?? ""
        let values = steps.isEmpty ? ["type": table.type, "version": version] : [:]
        self.steps = steps
        attributes = element.fields.compactMap { field in
            field.names[generation].map { ($0, values[$0] ?? Self.value(of: field)) }
        }
        let namespace = (name: "xmlns", value: table.namespace)
        head = steps.isEmpty ? [namespace] : [namespace, ("type", table.type), ("version", version)]
    }

    func text(in format: Format) -> String {
        switch format {
        case .xml: xml(["Account"] + steps[...], head)
        case .json: "{\"Account\":\(json(steps[...], head))}"
        }
    }

    private func xml(_ steps: ArraySlice<String>, _ head: [(name: String, value: String)]) -> String {
        guard let step = steps.first else { return "" }
        let inner = xml(steps.dropFirst(), [])
        let attributes = (head + (steps.count == 1 ? self.attributes : [])).map {
            " \($0.name)='\(Self.escaped($0.value))'"
        }
        return "<\(step)\(attributes.joined())>\(inner)</\(step)>"
    }

    private func json(_ steps: ArraySlice<String>, _ head: [(name: String, value: String)]) -> String {
        let attributes = head + (steps.isEmpty ? self.attributes : [])
        var members = attributes.map { Self.literal($0.name) + ":" + Self.literal($0.value) }
        if let step = steps.first { members.append("\(Self.literal(step)):[\(json(steps.dropFirst(), []))]") }
        return "{\(members.joined(separator: ","))}"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("'", with: "&apos;")
    }

    private static func literal(_ text: String) -> String {
        String(decoding: JSONValue.string(text).bytes(), as: UTF8.self)
    }

    /// A value of a field, written as its type prints it.
    private static func value(of field: FITable.Field) -> String {
        switch field.type {
        case "amount", "units", "rate": "1.50"
        case "integer": "3"
        case "boolean": "true"
        case "date": "2024-02-01"
        case "time": "2024-02-01T10:00:00+05:30"
        case "word": field.words[0]
        default: "text & more"
        }
    }
}
