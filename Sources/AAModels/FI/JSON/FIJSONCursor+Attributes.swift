import AACore

extension FIJSONCursor {
    /// The scalars of an object. An element whose place holds an empty text is not there, and
    /// `#text` is the text of the element itself.
    mutating func collect(
        from object: Int, of element: FIJSONElementName, into attributes: inout [XMLAttribute]
    ) throws(AAModelsError) {
        var next = object + 1
        while next < tape.index(after: object) {
            let (member, value) = (next, next + 1)
            next = tape.index(after: value)
            guard tape.shape(of: value) == .scalar, !moved.contains(value) else { continue }
            if tape.range(of: value).isEmpty, FIJSONSpellings.element(tape.text(of: member)) != nil { continue }
            if isText(member) {
                text = try self.text(of: value)
                continue
            }
            let name = names.attribute(of: member, spellings: element.spellings)
            attributes.append(try attribute(name, value, isDuplicate: tape.entries[member].isRepeated))
        }
    }

    func attribute(
        _ name: XMLName, _ value: Int, isDuplicate: Bool = false
    ) throws(AAModelsError) -> XMLAttribute {
        XMLAttribute(name: name, hash: 0, value: try text(of: value), isDuplicate: isDuplicate)
    }

    func text(of value: Int) throws(AAModelsError) -> XMLText {
        let range = tape.range(of: value)
        guard range.count <= limits.maximumTextLength else {
            throw AAModelsError(
                .limitExceeded, "a text is longer than \(limits.maximumTextLength) bytes", place: tape.place(of: value))
        }
        return XMLText(range: range, form: tape.entries[value].isEscaped ? .string : .plain)
    }

    private func isText(_ member: Int) -> Bool {
        tape.range(of: member).count == FIWrittenElement.text.utf8.count && !tape.entries[member].isRepeated
            && tape.bytes[tape.range(of: member)].elementsEqual(FIWrittenElement.text.utf8)
    }
}
