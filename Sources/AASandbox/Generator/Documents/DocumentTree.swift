import AACore
import AAModels

/// Puts what a story says into the elements of a type's table.
struct DocumentTree {
    private let table: FITable
    private let entry: FITable.Generation
    private let completeness: FIGenerator.Completeness
    private var story: DocumentStory
    private var random: SeededRandom
    /// How many elements of each name there are so far.
    private var counts: [String: Int] = [:]

    init(
        _ table: FITable, _ entry: FITable.Generation, _ story: DocumentStory,
        _ completeness: FIGenerator.Completeness, random: SeededRandom
    ) {
        (self.table, self.entry, self.story) = (table, entry, story)
        (self.completeness, self.random) = (completeness, random)
    }

    mutating func account() -> FIElement {
        element(table.elements[0], facts: story.account)
    }

    /// An element with its attributes and all that stands inside.
    private mutating func element(_ element: FITable.Element, facts: Facts) -> FIElement {
        let name = Self.lastStep(of: element.path)
        var written = FIElement(name: name, namespace: table.namespace)
        written.attributes = element.fields.compactMap { attribute($0, of: name, facts) }
        if element.holdsText { written.text = random.pick(FieldText.activities) }
        written.children = children(of: element.path)
        return written
    }

    /// The elements below a path, and the containers that only hold them.
    private mutating func children(of path: String) -> [FIElement] {
        var steps: [String] = []
        for element in table.elements where element.path.hasPrefix(path + "/") {
            let step = String(element.path.dropFirst(path.utf8.count + 1).prefix { $0 != "/" })
            if !steps.contains(step) { steps.append(step) }
        }
        return steps.flatMap { step -> [FIElement] in
            let inner = path + "/" + step
            if let element = table.elements.first(where: { $0.path == inner }) { return elements(element) }
            let held = children(of: inner)
            return held.isEmpty ? [] : [FIElement(name: step, namespace: table.namespace, children: held)]
        }
    }

    /// As many of an element as the story has; of what it does not speak of one or two.
    private mutating func elements(_ element: FITable.Element) -> [FIElement] {
        guard element.generations.contains(entry.generation) else { return [] }
        let name = Self.lastStep(of: element.path)
        if isForeign(name) { return [] }
        let told = story.elements[name]
        if !element.repeats {
            let facts = name == "Transactions" ? story.periodFacts : told?.first ?? facts(of: element)
            return isLeftOut(element) ? [] : [self.element(element, facts: facts)]
        }
        let count = story.shares[name] ?? told?.count ?? random.number(in: completeness == .any ? 0...2 : 1...2)
        return (0..<count).compactMap { _ in
            let index = counts[name, default: 0]
            counts[name] = index + 1
            let facts = told.map { $0[index % $0.count] } ?? facts(of: element)
            // What is not shown is made all the same: the others stay as they are.
            let made = self.element(element, facts: facts)
            return story.shows(facts) ? made : nil
        }
    }

    /// What an element says of which the story does not speak by name.
    private mutating func facts(of element: FITable.Element) -> Facts {
        element.fields.contains { $0.name == "iamt" } ? story.tax() : Facts()
    }

    private mutating func attribute(_ field: FITable.Field, of element: String, _ facts: Facts) -> FIAttribute? {
        guard let name = field.names[entry.generation] else { return nil }
        // A writer fills these in.
        if element == "Account", field.name == "version" { return FIAttribute(name: name, value: entry.version) }
        if element == "Account", field.name == "type" { return FIAttribute(name: name, value: table.type) }
        let told = facts[field.name] ?? story.common[field.name]
        guard !isLeftOut(field, of: element, isTold: told != nil) else { return nil }
        let text = FieldText.text(of: field, told: told, in: entry.generation, story, &random)
        return FIAttribute(name: name, value: text)
    }

    private mutating func isLeftOut(_ field: FITable.Field, of element: String, isTold: Bool) -> Bool {
        switch completeness {
        case .usual: !field.isRequired && (isForeign("\(element)/\(field.name)") || (!isTold && random.chance(25)))
        case .any: random.chance(field.isRequired ? 15 : 50)
        }
    }

    private mutating func isLeftOut(_ element: FITable.Element) -> Bool {
        completeness == .any && random.chance(10)
    }

    /// Whether a holder has this in documents of another type only: the tables of holders are one.
    private func isForeign(_ name: String) -> Bool {
        guard completeness == .usual, let types = FieldText.holders[name] else { return false }
        return !types.contains(table.fiType)
    }

    private static func lastStep(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }
}
