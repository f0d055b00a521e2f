import AACore

/// Puts elements down as XML.
struct FIXMLText {
    private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)

    /// Writes an element. Of attributes that have the same name only the first can stand in XML.
    mutating func write(_ element: FIWrittenElement) {
        // Names of JSON may be any text.
        let name = XMLCharacters.name(element.name)
        bytes += Array("<\(name)".utf8)
        var written: Set<String> = []
        for attribute in element.attributes {
            let name = XMLCharacters.name(attribute.name)
            guard written.insert(name).inserted else { continue }
            declarePrefix(of: name, &written)
            bytes += Array(" \(name)=\"".utf8)
            escape(attribute.value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        guard !element.children.isEmpty || !element.text.isEmpty else {
            bytes += Array("/>".utf8)
            return
        }
        bytes.append(UInt8(ascii: ">"))
        escape(element.text, isAttribute: false)
        for child in element.children { write(child) }
        bytes += Array("</\(name)>".utf8)
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
