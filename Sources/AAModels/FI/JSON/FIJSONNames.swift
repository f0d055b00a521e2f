/// The names of an account in JSON: those that stand in the document as they are, and those that need bytes of their own,
/// behind the document's.
struct FIJSONNames {
    private let tape: JSONTape
    private let spellings: FIJSONSpellings
    private var bytes: [UInt8] = []
    private var known: [String: Range<Int>] = [:]

    init(_ tape: JSONTape, _ spellings: FIJSONSpellings) { (self.tape, self.spellings) = (tape, spellings) }

    /// The bytes of a name, or of a part of one, that stands behind the document.
    subscript(range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[range.lowerBound - tape.bytes.count..<range.upperBound - tape.bytes.count]
    }

    /// A name of the schema that stands for something at this offset of the document.
    mutating func name(_ text: String, at offset: Int) -> XMLName {
        let range: Range<Int>
        if let found = known[text] {
            range = found
        } else {
            let begin = tape.bytes.count + bytes.count
            bytes += Array(text.utf8)
            range = begin..<begin + text.utf8.count
            known[text] = range
        }
        return XMLName(
            range: range, colon: XMLName.colon(in: self[range]).map { $0 + tape.bytes.count }, offset: offset)
    }

    /// An element's name.
    mutating func element(_ text: String, at offset: Int) -> FIJSONElementName {
        FIJSONElementName(name: name(text, at: offset), spellings: spellings.attributes[text] ?? [:])
    }

    /// The name of a member that is an element.
    mutating func element(of member: Int) -> FIJSONElementName {
        let text = tape.text(of: member)
        return element(FIJSONSpellings.element(text) ?? text, at: tape.offset(of: member))
    }

    /// The name of a member that is an attribute.
    mutating func attribute(of member: Int, spellings: [String: String]) -> XMLName {
        let range = tape.range(of: member)
        let isEscaped = tape.entries[member].isEscaped
        if isEscaped || !spellings.isEmpty {
            let text = tape.text(of: member)
            if let meant = spellings[text] { return name(meant, at: range.lowerBound) }
            if isEscaped { return name(text, at: range.lowerBound) }
        }
        return XMLName(range: range, colon: XMLName.colon(in: tape.bytes[range]))
    }
}
