import AACore

@testable import AAModels

/// An element, an attribute or a text of a document: what any two parsers must agree on.
struct XMLLeaf: Hashable, CustomStringConvertible {
    /// How many elements are open.
    let depth: Int
    let element: String
    /// `nil` for the element itself and for text.
    let attribute: String?
    let value: String

    var description: String { "\(depth) \(element) \(attribute ?? "-") \(value.debugDescription)" }
}

extension XMLLeaf {
    /// A leaf as `Tests/Oracle/leaves.py` prints it.
    init(_ line: JSONValue) {
        let fields = line.array ?? []
        if case .number(let depth)? = fields.first { self.depth = Int(depth) ?? -1 } else { depth = -1 }
        (element, attribute, value) = (fields[1].string ?? "", fields[2].string, fields[3].string ?? "")
    }

    private static let blanks = Array(" \t\r\n".utf8)

    private static let xmlns = Array("xmlns".utf8)

    /// What our scanner finds in a document; strict mode.
    static func leaves(of document: [UInt8]) throws(AAModelsError) -> [XMLLeaf] {
        try XMLEncoding.check(document)
        var scanner = FIScanner(document, in: document.indices, isRecovering: false, limits: FILimits())
        var leaves: [XMLLeaf] = []
        var open: [String] = []
        var text = ""
        func name(_ name: XMLName) -> String {
            let written = document[name.range]
            let local = written.lastIndex(of: UInt8(ascii: ":")).map { written[($0 + 1)...] } ?? written
            return String(decoding: local, as: UTF8.self)
        }
        while true {
            let event = try scanner.next()
            if case .text(let piece) = event {
                let characters = scanner.text(of: piece).utf8.filter { !Self.blanks.contains($0) }
                text += String(decoding: characters, as: UTF8.self)
                continue
            }
            if !text.isEmpty, let element = open.last {
                leaves.append(XMLLeaf(depth: open.count, element: element, attribute: nil, value: text))
            }
            text = ""
            switch event {
            case .start(let tag):
                open.append(name(tag))
                leaves.append(XMLLeaf(depth: open.count, element: name(tag), attribute: nil, value: ""))
                for attribute in scanner.attributes where !document[attribute.name.range].starts(with: Self.xmlns) {
                    leaves.append(
                        XMLLeaf(
                            depth: open.count, element: name(tag), attribute: name(attribute.name),
                            value: scanner.text(of: attribute.value)))
                }
            case .end: open.removeLast()
            case .finished, .text: return leaves
            }
        }
    }
}
