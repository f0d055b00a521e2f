/// Builds a ``JSONValue`` from tokens, without recursion.
struct JSONTreeBuilder {
    private var scanner: JSONScanner
    private(set) var duplicates: [JSONDocument.Duplicate] = []
    private var open: [Container] = []

    private struct Container {
        let isObject: Bool
        var elements: [JSONValue] = []
        var members: [JSONObject.Member] = []
        var names: Set<String> = []
        var name = ""

        var value: JSONValue { isObject ? .object(JSONObject(members)) : .array(elements) }
    }

    init(_ scanner: JSONScanner) { self.scanner = scanner }

    mutating func build() throws(AACoreError) -> JSONValue {
        var root = JSONValue.null
        while let token = try scanner.next() {
            switch token.kind {
            case .beginObject, .beginArray: open.append(Container(isObject: token.kind == .beginObject))
            case .endObject, .endArray: if let value = open.popLast()?.value { add(value, to: &root) }
            case .name: begin(memberAt: token)
            case .string: add(.string(scanner.text(of: token)), to: &root)
            case .number: add(.number(scanner.text(of: token)), to: &root)
            case .true: add(.bool(true), to: &root)
            case .false: add(.bool(false), to: &root)
            case .null: add(.null, to: &root)
            }
        }
        return root
    }

    private mutating func begin(memberAt token: JSONToken) {
        let name = scanner.text(of: token)
        let isNew = open[open.count - 1].names.insert(name).inserted
        open[open.count - 1].name = name
        if !isNew, duplicates.count < JSONDocument.maximumDuplicates {
            let place = TextPlace(offset: token.range.lowerBound - 1, in: scanner.bytes)
            duplicates.append(JSONDocument.Duplicate(path: path, place: place))
        }
    }

    private mutating func add(_ value: JSONValue, to root: inout JSONValue) {
        guard let index = open.indices.last else {
            root = value
            return
        }
        if open[index].isObject {
            open[index].members.append(JSONObject.Member(open[index].name, value))
        } else {
            open[index].elements.append(value)
        }
    }

    private var path: String {
        open.reduce(JSONPath.root) { path, container in
            container.isObject ? path.member(foreign: container.name) : path.element(container.elements.count)
        }.description
    }
}
