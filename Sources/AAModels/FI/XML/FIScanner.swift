import AACore

/// Reads a document event by event over bytes that stay where they are: XML 1.0, with no DTD and no entities but the five, or
/// an account in JSON, which comes as the elements and attributes it was made from.
///
/// XML must have passed ``XMLEncoding``. It holds no stack of calls: depth costs one name a level, up to the limit. In
/// recovering mode it reads on where documents are known to be broken, and notes each place in ``repairs``.
struct FIScanner {
    var bytes: [UInt8]
    let isRecovering: Bool
    let limits: FILimits
    /// Where the document ends: before the end of the bytes, if it stands in a CDATA section.
    var end: Int
    var index: Int
    /// The attributes of the last start tag.
    var attributes: [XMLAttribute] = []
    /// The open elements, outermost first.
    var open: [XMLName] = []
    /// The namespaces in force, innermost last.
    var namespaces: [XMLNamespace] = []
    /// What was repaired since the caller last took it, as far as the limit on diagnostics lists it.
    var repairs: [XMLRepair] = []
    /// How much more was repaired since.
    var unlistedRepairs = 0
    /// Whether the last start tag was an empty element's, whose end is the next event.
    var isEmptyElement = false
    /// How many elements were begun.
    var elementCount = 0
    /// Whether a root element was seen.
    var hasRoot = false
    /// What walks through the account, if it is JSON.
    var json: FIJSONCursor?
    /// Where the document begins.
    var start: Int

    init(_ bytes: [UInt8], in range: Range<Int>, isRecovering: Bool, limits: FILimits) {
        self.bytes = bytes
        self.isRecovering = isRecovering
        self.limits = limits
        (start, index, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    }

    /// The next event.
    ///
    /// - Throws: ``AAModelsError/Code/malformedDocument`` where the text is not well-formed or breaks off,
    ///   ``AAModelsError/Code/refusedConstruct`` on a DTD or another encoding, ``AAModelsError/Code/limitExceeded``.
    mutating func next() throws(AAModelsError) -> XMLEvent {
        if let step = try json?.next(&attributes) { return try event(of: step) }
        if isEmptyElement {
            isEmptyElement = false
            closeElement()
            return .end
        }
        if index == start { try byteOrderMarkAndDeclaration() }
        return open.isEmpty ? try outsideRoot() : try content()
    }

    /// What stands before, between and after root elements.
    private mutating func outsideRoot() throws(AAModelsError) -> XMLEvent {
        while true {
            skipBlanks()
            guard index < end else {
                guard hasRoot else { throw malformed("the document has no element") }
                return .finished
            }
            guard bytes[index] == UInt8(ascii: "<") else {
                try textOutsideRoot()
                continue
            }
            if starts(with: "<?") {
                try processingInstruction()
            } else if starts(with: "<!--") {
                try comment()
            } else if starts(with: "<![CDATA["), isRecovering, !hasRoot {
                try unwrapSection()
            } else if starts(with: "<!") {
                throw declarationOrMalformed()
            } else if starts(with: "</") {
                throw malformed("an end tag has no start tag")
            } else {
                if hasRoot { try repair(.secondRoot, "a second element stands behind the document's") }
                hasRoot = true
                return .start(try startTag())
            }
        }
    }

    /// What stands inside an element.
    private mutating func content() throws(AAModelsError) -> XMLEvent {
        while true {
            guard index < end else { throw malformed("the document breaks off: \(open.count) elements are open") }
            guard bytes[index] == UInt8(ascii: "<") else {
                if let text = try characterData() { return .text(text) }
                continue
            }
            if starts(with: "</") {
                try endTag()
                return .end
            }
            if starts(with: "<!--") {
                try comment()
            } else if starts(with: "<![CDATA[") {
                return .text(try section())
            } else if starts(with: "<?") {
                try processingInstruction()
            } else if starts(with: "<!") {
                throw declarationOrMalformed()
            } else {
                return .start(try startTag())
            }
        }
    }

    private func declarationOrMalformed() -> AAModelsError {
        for keyword in ["<!DOCTYPE", "<!ENTITY", "<!ELEMENT", "<!ATTLIST", "<!NOTATION"] where starts(with: keyword) {
            return AAModelsError(
                .refusedConstruct, "a DTD or a declaration of entities is never read",
                place: TextPlace(offset: index, in: bytes))
        }
        return malformed("an unknown construct begins with <!")
    }
}

extension FIScanner {
    /// A name or a part of one. Not all names of JSON are a place in the bytes.
    func name(_ range: Range<Int>) -> ArraySlice<UInt8> {
        range.upperBound <= bytes.count ? bytes[range] : json?.names[range] ?? []
    }

    func starts(with text: String) -> Bool {
        let units = text.utf8
        return index + units.count <= end && bytes[index..<index + units.count].elementsEqual(units)
    }

    /// Skips all before a text; false if it does not come any more.
    mutating func skip(to text: String) -> Bool {
        let first = text.utf8.first
        while index < end, bytes[index] != first || !starts(with: text) { index += 1 }
        return index < end
    }

    /// Skips blanks; true if there were any.
    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = index
        while index < end, XMLCharacters.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    func malformed(_ reason: String, at offset: Int? = nil) -> AAModelsError {
        AAModelsError(.malformedDocument, reason, place: TextPlace(offset: offset ?? index, in: bytes))
    }

    /// Goes on in recovering mode, with a note; refuses in strict mode.
    mutating func repair(
        _ kind: FIDiagnostic.Kind, _ reason: String, at offset: Int? = nil, in attribute: XMLName? = nil
    ) throws(AAModelsError) {
        guard isRecovering else { throw malformed(reason, at: offset) }
        note(kind, at: offset, in: attribute)
    }

    mutating func note(_ kind: FIDiagnostic.Kind, at offset: Int? = nil, in attribute: XMLName? = nil) {
        guard repairs.count < limits.maximumDiagnostics else {
            unlistedRepairs += 1
            return
        }
        repairs.append(XMLRepair(kind: kind, offset: offset ?? index, attribute: attribute))
    }

    func limitExceeded(_ reason: String, at offset: Int? = nil) -> AAModelsError {
        AAModelsError(.limitExceeded, reason, place: TextPlace(offset: offset ?? index, in: bytes))
    }
}
