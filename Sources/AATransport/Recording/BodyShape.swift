import AACore

/// Which members some bodies of one kind have, of which types, and with which words.
struct BodyShape {
    private struct Field {
        /// The path of the object that it is a member of; `nil` of what is no member.
        let parent: String?
        var count = 0
        var types: Set<String> = []
        var words: Set<String> = []
    }

    private var fields: [String: Field] = [:]
    /// How many objects stand at a path.
    private var objectCounts: [String: Int] = [:]

    mutating func add(_ body: [UInt8], _ rules: RedactionRules) {
        guard let document = try? JSONDocument(body) else { return }
        add(document.root, at: .root, in: nil, named: "", rules)
    }

    private mutating func add(
        _ value: JSONValue, at path: JSONPath, in parent: JSONPath?, named name: String, _ rules: RedactionRules
    ) {
        var field = fields[path.description] ?? Field(parent: parent?.description)
        field.count += 1
        field.types.insert(value.typeName)
        if let text = value.string, rules.isVocabulary(name), ValueForm.isWord(text) { field.words.insert(text) }
        fields[path.description] = field
        switch value {
        case .object(let object):
            objectCounts[path.description, default: 0] += 1
            for member in object.members {
                // A name that was replaced is the key of a map, whose entries are others in each recording, like a list's elements.
                let isKey = !ValueForm.isName(member.name)
                add(
                    member.value, at: isKey ? path.member("*") : path.member(foreign: member.name),
                    in: isKey ? nil : path, named: member.name, rules)
            }
        case .array(let elements):
            for element in elements { add(element, at: path.elements, in: nil, named: name, rules) }
        default: break
        }
    }

    func changes(to new: BodyShape, at endpoint: String) -> [CassetteDrift.Change] {
        Set(fields.keys).union(new.fields.keys).sorted().flatMap { path -> [CassetteDrift.Change] in
            func change(
                _ kind: CassetteDrift.Change.Kind, _ before: Set<String>, _ after: Set<String>
            ) -> CassetteDrift.Change {
                CassetteDrift.Change(
                    endpoint: endpoint, path: path, kind: kind, before: before.sorted(), after: after.sorted())
            }
            switch (fields[path], new.fields[path]) {
            case (let old?, let new?):
                let types = new.types.isSubset(of: old.types) ? [] : [change(.typeChanged, old.types, new.types)]
                let isVocabulary = !old.words.isEmpty && !new.words.isSubset(of: old.words)
                return types + (isVocabulary ? [change(.wordAdded, old.words, new.words.subtracting(old.words))] : [])
            case (nil, let added?):
                return added.parent.flatMap { objectCounts[$0] } == nil ? [] : [change(.fieldAdded, [], added.types)]
            case (let removed?, nil):
                guard let parent = removed.parent, new.objectCounts[parent] != nil,
                    removed.count == objectCounts[parent]
                else { return [] }
                return [change(.fieldRemoved, removed.types, [])]
            case (nil, nil): return []
            }
        }
    }
}
