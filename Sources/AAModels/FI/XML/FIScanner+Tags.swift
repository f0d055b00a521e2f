import AACore

extension FIScanner {
    /// Reads a start tag and its attributes.
    mutating func startTag() throws(AAModelsError) -> XMLName {
        let start = index
        try countElement(at: start)
        index += 1
        let name = try name()
        attributes.removeAll(keepingCapacity: true)
        while true {
            let hasBlank = skipBlanks()
            guard index < end else { throw malformed("the document breaks off inside a tag", at: start) }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                break
            }
            if starts(with: "/>") {
                index += 2
                isEmptyElement = true
                break
            }
            guard hasBlank else { throw malformed("a blank is missing before an attribute") }
            try attribute()
        }
        try openElement(name, at: start)
        return name
    }

    /// Makes sure that the limits allow one more element here.
    mutating func countElement(at offset: Int) throws(AAModelsError) {
        guard open.count < min(limits.maximumDepth, 512) else {
            throw limitExceeded("elements are nested deeper than \(min(limits.maximumDepth, 512))", at: offset)
        }
        guard elementCount < limits.maximumElements else {
            throw limitExceeded("the document has more than \(limits.maximumElements) elements", at: offset)
        }
        elementCount += 1
    }

    /// Puts an element whose attributes are known in force.
    mutating func openElement(_ name: XMLName, at offset: Int) throws(AAModelsError) {
        open.append(name)
        try bindNamespaces()
        if name.colon != nil, namespace(ofPrefix: name.prefix) == nil { note(.unboundPrefix, at: offset) }
    }

    /// Reads an end tag, which must be the innermost open element's.
    mutating func endTag() throws(AAModelsError) {
        let start = index
        index += 2
        let name = try name()
        skipBlanks()
        guard index < end else { throw malformed("the document breaks off inside a tag", at: start) }
        guard bytes[index] == UInt8(ascii: ">") else { throw malformed("an end tag holds more than a name") }
        guard let expected = open.last, bytes[expected.range] == bytes[name.range] else {
            throw malformed("an end tag does not match its start tag", at: start)
        }
        index += 1
        closeElement()
    }

    /// Reads a name (XML 1.0 §2.3).
    mutating func name() throws(AAModelsError) -> XMLName {
        let start = index
        var hasColon = false
        while index < end {
            let byte = bytes[index]
            if Self.isPlainNameByte(byte) {
                index += 1
                continue
            }
            guard let (scalar, length) = XMLCharacters.scalar(in: bytes, at: index),
                index == start ? XMLCharacters.beginsName(scalar) : XMLCharacters.continuesName(scalar)
            else { break }
            if byte == UInt8(ascii: ":") { hasColon = true }
            index += length
        }
        guard index > start else {
            throw malformed(index < end ? "a name is expected" : "the document breaks off where a name is expected")
        }
        try checkLength(from: start)
        return XMLName(range: start..<index, colon: hasColon ? XMLName.colon(in: bytes[start..<index]) : nil)
    }

    private static func isPlainNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// Reads one attribute.
    private mutating func attribute() throws(AAModelsError) {
        guard attributes.count < limits.maximumAttributes else {
            throw limitExceeded("an element has more than \(limits.maximumAttributes) attributes")
        }
        let name = try name()
        skipBlanks()
        guard index < end else { throw malformed("the document breaks off inside a tag") }
        guard bytes[index] == UInt8(ascii: "=") else { throw malformed("an attribute has no value") }
        index += 1
        skipBlanks()
        guard index < end else { throw malformed("the document breaks off inside a tag") }
        let value = try value(of: name)
        let hash = XMLName.hash(of: bytes[name.range])
        let isDuplicate = attributes.contains { $0.hash == hash && bytes[$0.name.range] == bytes[name.range] }
        if isDuplicate {
            try repair(
                .duplicateAttribute, "an element has an attribute twice", at: name.range.lowerBound, in: name)
        }
        attributes.append(XMLAttribute(name: name, hash: hash, value: value, isDuplicate: isDuplicate))
    }
}
