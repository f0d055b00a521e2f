import AACore

/// Writes records as XML by their tables.
struct FIXMLOutput {
    private(set) var bytes: [UInt8] = []
    /// Whose names are written.
    let generation: FIGeneration
    /// The namespace of the document.
    let namespace: String

    init(generation: FIGeneration, namespace: String) {
        self.generation = generation
        self.namespace = namespace
    }

    /// Writes a record's element, unless only another generation has it.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func record<Record: FIRecord>(_ record: Record, _ name: FIName, attributes: [FIAttribute] = []) {
        guard let name = name.spelling(in: generation) else { return }
        let schema = Record.schema
        var attributes = attributes
        for (index, field) in schema.fields.enumerated() {
            guard let text = text(of: index, named: field.name, in: record) else { continue }
            attributes.append(FIAttribute(name: field.name.written(in: generation), value: text))
        }
        element(name, attributes: attributes + record.extra.attributes) { output in
            for child in schema.children { child.write(record, &output) }
            for element in record.extra.elements { output.element(element, in: output.namespace) }
            output.text(record.extra.text)
        }
    }

    /// Writes a container around what it holds of a record, if it holds anything.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func container<Record: FIRecord>(_ record: Record, _ name: FIName, _ children: [FIChild<Record>]) {
        guard let name = name.spelling(in: generation) else { return }
        var inner = FIXMLOutput(generation: generation, namespace: namespace)
        for child in children { child.write(record, &inner) }
        if inner.bytes.isEmpty { return }
        element(name, attributes: []) { $0.bytes += inner.bytes }
    }

    /// Writes an element that holds text.
    mutating func text(_ text: String, _ name: FIName) {
        guard let name = name.spelling(in: generation) else { return }
        element(name, attributes: []) { $0.text(text) }
    }

    /// Writes a tree, as deep as the reader's limit on depth.
    mutating func element(_ element: FIElement, in namespace: String?) {
        var attributes = element.attributes
        if element.namespace != namespace {
            attributes.insert(FIAttribute(name: "xmlns", value: element.namespace ?? ""), at: 0)
        }
        self.element(element.name, attributes: attributes) { output in
            output.text(element.text)
            for child in element.children { output.element(child, in: element.namespace) }
        }
    }

    /// The text that a field had, as long as it still means the field's value; else the value's own.
    @_semantics("optimize.sil.specialize.generic.never")
    private func text<Record: FIRecord>(of field: Int, named name: FIName, in record: Record) -> String? {
        let printed = record.value(of: field)?.printed
        guard let raw = record.raw.first(where: { $0.field == name.canonical }) else { return printed }
        var scratch = Record()
        _ = scratch.read(raw.text.withoutOuterBlanks, into: field)
        return scratch.value(of: field)?.printed == printed ? raw.text : printed
    }

    private mutating func element(_ name: String, attributes: [FIAttribute], content: (inout FIXMLOutput) -> Void) {
        // Names of JSON may be any text.
        let name = XMLCharacters.name(name)
        bytes += Array("<\(name)".utf8)
        var written: Set<String> = []
        for attribute in attributes {
            let name = XMLCharacters.name(attribute.name)
            guard written.insert(name).inserted else { continue }
            declarePrefix(of: name, &written)
            bytes += Array(" \(name)=\"".utf8)
            escape(attribute.value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        let tagEnd = bytes.count
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        if bytes.count == tagEnd + 1 {
            bytes[tagEnd] = UInt8(ascii: "/")
            bytes.append(UInt8(ascii: ">"))
        } else {
            bytes += Array("</\(name)>".utf8)
        }
    }

    /// A prefix needs a namespace; which one it had in another document is not known any more, except for `xsi`.
    private mutating func declarePrefix(of name: String, _ written: inout Set<String>) {
        guard name.utf8.contains(UInt8(ascii: ":")) else { return }
        let parts = name.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] != "xml", parts[0] != "xmlns" else { return }
        guard written.insert("xmlns:\(parts[0])").inserted else { return }
        let namespace = parts[0] == "xsi" ? XMLNamespace.schemaInstance : "urn:unknown:\(parts[0])"
        bytes += Array(" xmlns:\(parts[0])=\"\(namespace)\"".utf8)
    }

    private mutating func text(_ text: String) { escape(text, isAttribute: false) }

    /// Characters that XML cannot hold become U+FFFD.
    private mutating func escape(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\"" where isAttribute: bytes += Array("&quot;".utf8)
            case "\t" where isAttribute: bytes += Array("&#9;".utf8)
            case "\n" where isAttribute: bytes += Array("&#10;".utf8)
            case "\r": bytes += Array("&#13;".utf8)
            default:
                let scalar = XMLCharacters.isCharacter(scalar) ? scalar : "\u{FFFD}"
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
