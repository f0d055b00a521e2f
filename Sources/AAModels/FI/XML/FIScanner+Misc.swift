import AACore

extension FIScanner {
    /// Steps over a byte order mark and reads the declaration, both of which stand only at the very beginning.
    mutating func byteOrderMarkAndDeclaration() throws(AAModelsError) {
        if bytes[index..<end].starts(with: [0xEF, 0xBB, 0xBF]) {
            note(.byteOrderMark)
            index += 3
        }
        if isDeclaration { try declaration() }
    }

    /// Whether `<?xml` and a blank stand here.
    private var isDeclaration: Bool {
        starts(with: "<?xml") && index + 5 < end && XMLCharacters.isBlank(bytes[index + 5])
    }

    /// Reads `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` (XML 1.0 §2.8).
    private mutating func declaration() throws(AAModelsError) {
        let start = index
        index += 5
        var step = 0
        while true {
            let hasBlank = skipBlanks()
            if starts(with: "?>") { break }
            guard index < end else { throw malformed("the document breaks off inside its declaration", at: start) }
            guard hasBlank else { throw malformed("the XML declaration is not well-formed") }
            let name = try name()
            skipBlanks()
            guard index < end, bytes[index] == UInt8(ascii: "=") else {
                throw malformed("the XML declaration is not well-formed")
            }
            index += 1
            skipBlanks()
            guard index < end else { throw malformed("the document breaks off inside its declaration", at: start) }
            let text = text(of: try value(of: name))
            step = try declared(name, text, after: step, at: start)
        }
        guard step > 0 else { throw malformed("the XML declaration has no version", at: start) }
        index += 2
    }

    /// Checks one part of the declaration; the parts have an order.
    private func declared(
        _ name: XMLName, _ text: String, after step: Int, at start: Int
    ) throws(AAModelsError) -> Int {
        switch String(decoding: bytes[name.range], as: UTF8.self) {
        case "version"
        where step == 0 && text.hasPrefix("1.") && text.utf8.count > 2
            && text.utf8.dropFirst(2).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }:
            return 1
        case "encoding" where step == 1:
            guard ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(text.uppercased()) else {
                throw AAModelsError(
                    .refusedConstruct, "the document declares an encoding other than UTF-8",
                    place: TextPlace(offset: start, in: bytes))
            }
            return 2
        case "standalone" where (step == 1 || step == 2) && (text == "yes" || text == "no"):
            return 3
        default:
            throw malformed("the XML declaration is not well-formed", at: start)
        }
    }

    /// Steps over a processing instruction. `xml` is not one: it is a declaration in the wrong place.
    mutating func processingInstruction() throws(AAModelsError) {
        if isDeclaration {
            try repair(.misplacedDeclaration, "an XML declaration does not stand at the beginning")
            return try declaration()
        }
        let start = index
        index += 2
        let name = try name()
        guard String(decoding: bytes[name.range], as: UTF8.self).lowercased() != "xml" else {
            throw malformed("a processing instruction has a reserved name", at: start)
        }
        guard index < end, XMLCharacters.isBlank(bytes[index]) || starts(with: "?>") else {
            throw malformed("a processing instruction is not well-formed", at: start)
        }
        guard skip(to: "?>") else {
            throw malformed("the document breaks off inside a processing instruction", at: start)
        }
        index += 2
    }

    /// Steps over a comment.
    mutating func comment() throws(AAModelsError) {
        let start = index
        index += 4
        guard skip(to: "--") else { throw malformed("the document breaks off inside a comment", at: start) }
        guard starts(with: "-->") else { throw malformed("-- stands inside a comment") }
        index += 3
    }

    /// Reads a CDATA section.
    mutating func section() throws(AAModelsError) -> XMLText {
        let start = index
        index += 9
        let begin = index
        guard skip(to: "]]>") else { throw malformed("the document breaks off inside a CDATA section", at: start) }
        try checkSectionLength(from: begin)
        let range = begin..<index
        index += 3
        return XMLText(range: range, form: bytes[range].contains(0x0D) ? .section : .plain)
    }

    /// Whether a text was written as a CDATA section, and looks like a document.
    func isSection(_ text: XMLText) -> Bool {
        let opening = text.range.lowerBound - 9
        guard opening >= 0, bytes[opening..<text.range.lowerBound].elementsEqual("<![CDATA[".utf8) else { return false }
        return FITextForm(of: bytes[text.range]) != nil
    }

    /// A section that may hold a whole document has only the document's limit.
    private func checkSectionLength(from begin: Int) throws(AAModelsError) {
        let isWrapper = open.count <= 1 && FITextForm(of: bytes[begin..<index]) != nil
        if !isWrapper { try checkLength(from: begin) }
    }

    /// Goes into a CDATA section that stands where the root element should.
    mutating func unwrapSection() throws(AAModelsError) {
        let start = index
        note(.cdataWrapper)
        let content = try section().range
        skipBlanks()
        guard index == end else { throw malformed("something stands behind a CDATA section around the document") }
        (index, end) = (content.lowerBound, content.upperBound)
        guard index < end else { throw malformed("the document has no element", at: start) }
        try byteOrderMarkAndDeclaration()
    }

    /// Steps over line breaks and tabs in the escapes of another format: what a half-undone JSON string leaves.
    mutating func textOutsideRoot() throws(AAModelsError) {
        let start = index
        while ["\\n", "\\r", "\\t"].contains(where: starts(with:)) { index += 2 }
        guard index > start else {
            throw malformed(
                hasRoot ? "text stands behind the document's element" : "the document does not begin with an element")
        }
        try repair(.textOutsideRoot, "text stands outside the document's element", at: start)
    }
}
