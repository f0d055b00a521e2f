import AACore

/// An object of a table. It hands out its members by name, and knows which were never asked for.
struct TableObject {
    let file: String
    let path: String
    private let object: JSONObject
    private var asked: Set<String> = []

    init(_ json: JSONValue, file: String, path: String) throws(TableError) {
        guard let object = json.object else { throw TableError(file: file, path: path, reason: "no object") }
        (self.object, self.file, self.path) = (object, file, path)
    }

    func error(_ reason: String) -> TableError { TableError(file: file, path: path, reason: reason) }

    private mutating func member(_ name: String) -> JSONValue? {
        asked.insert(name)
        return object[name]
    }

    mutating func optionalText(_ name: String) throws(TableError) -> String? {
        guard let value = member(name) else { return nil }
        guard let text = value.string, !text.isEmpty else { throw error("\(name) is no text") }
        return text
    }

    mutating func text(_ name: String) throws(TableError) -> String {
        guard let text = try optionalText(name) else { throw error("\(name) is missing") }
        return text
    }

    mutating func flag(_ name: String) throws(TableError) -> Bool {
        switch member(name) {
        case nil: false
        case .bool(true): true
        default: throw error("\(name) is neither true nor absent")
        }
    }

    mutating func texts(_ name: String) throws(TableError) -> [String] {
        guard let value = member(name) else { return [] }
        guard let texts = value.array?.map(\.string), !texts.contains(nil) else {
            throw error("\(name) is no list of texts")
        }
        return texts.compactMap(\.self)
    }

    /// The texts of an object, in its order.
    mutating func pairs(_ name: String) throws(TableError) -> [(name: String, value: String)]? {
        guard let value = member(name) else { return nil }
        guard let members = value.object?.members else { throw error("\(name) is no object") }
        var pairs: [(name: String, value: String)] = []
        for member in members {
            guard let text = member.value.string else { throw error("\(name) holds something that is no text") }
            pairs.append((member.name, text))
        }
        return pairs
    }

    /// The objects of a list, each read to its end.
    mutating func list<Entry>(
        _ name: String, _ read: (inout TableObject) throws(TableError) -> Entry
    ) throws(TableError) -> [Entry] {
        guard let value = member(name) else { return [] }
        guard let elements = value.array else { throw error("\(name) is no list") }
        var entries: [Entry] = []
        for (index, element) in elements.enumerated() {
            var object = try TableObject(element, file: file, path: "\(path)\(name)[\(index)].")
            entries.append(try read(&object))
            try object.end()
        }
        return entries
    }

    /// Refuses members that nobody asked for.
    func end() throws(TableError) {
        if let unknown = object.members.first(where: { !asked.contains($0.name) }) {
            throw error("\(unknown.name) has no meaning here")
        }
    }
}
