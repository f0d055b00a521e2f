import AACore
import AAModels
import AATestSupport

/// A document made of an FI type's table: every element, and of its fields all or some.
struct TableDocument {
    /// The types that have a table, by name.
    static let types = FIType.known.filter { $0.table?.fiType == $0 }.sorted { $0.rawValue < $1.rawValue }

    let table: FITable
    let generation: FIGeneration
    private var random: SplitMix64
    private let isWhole: Bool
    private var elements: ArraySlice<FITable.Element>

    /// - Parameter seed: Leaves fields out at random; without, all are there.
    init(_ table: FITable, _ generation: FIGeneration, seed: UInt64? = nil) {
        self.table = table
        self.generation = generation
        random = SplitMix64(seed: seed ?? 0)
        isWhole = seed == nil
        elements = table.elements[...]
    }

    mutating func text() -> String {
        let root = elements.removeFirst()
        let version = table.generations.first { $0.generation == generation }?.version ?? ""
        let attributes = attributes(of: root, without: ["version", "type"])
        return "<Account xmlns='\(table.namespace)' type='\(table.type)' version='\(version)'\(attributes)>"
            + children(of: root.path) + "</Account>"
    }

    /// The elements below a path, with those that only hold them.
    private mutating func children(of path: String) -> String {
        var text = ""
        while let element = elements.first, element.path.hasPrefix(path + "/") {
            let step = element.path.dropFirst(path.utf8.count + 1).prefix { $0 != "/" }
            let inner = path + "/" + step
            if inner != element.path {
                let held = children(of: inner)
                if !held.isEmpty { text += "<\(step)>\(held)</\(step)>" }
                continue
            }
            elements.removeFirst()
            let isHere = element.generations.contains(generation)
            let below = children(of: inner)
            guard isHere else { continue }
            text += "<\(step)\(attributes(of: element))>" + (element.holdsText ? "x" : "") + below + "</\(step)>"
        }
        return text
    }

    private mutating func attributes(of element: FITable.Element, without left: Set<String> = []) -> String {
        var text = ""
        for field in element.fields where !left.contains(field.name) {
            guard let name = field.names[generation], isWhole || Int.random(in: 0..<4, using: &random) > 0 else {
                continue
            }
            text += " \(name)='\(value(of: field))'"
        }
        return text
    }

    private mutating func value(of field: FITable.Field) -> String {
        let number = Int.random(in: 1...28, using: &random)
        return switch field.type {
        case "amount", "units", "rate": "\(number).5\(number)"
        case "integer": "\(number)"
        case "boolean": number > 14 ? "true" : "false"
        case "date": "2024-02-\(number > 9 ? "" : "0")\(number)"
        case "time": "2024-02-\(number > 9 ? "" : "0")\(number)T10:00:00+05:30"
        case "word": field.words[number % field.words.count].replacing("'", with: "&apos;")
        default: "text &amp; \(number)"
        }
    }
}
