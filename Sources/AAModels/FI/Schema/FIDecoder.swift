import AACore

/// Reads typed records from a scanner by their tables.
///
/// Calls nest as deep as the tables do; what the tables do not know is built without recursion.
struct FIDecoder {
    let isRecovering: Bool
    let limits: FILimits
    /// What kind of account the caller expects where a document does not say.
    let expected: FIType?
    var scanner: FIScanner
    var log: FIFindingLog
    /// The accounts that were read.
    var accounts: [FIDocument.Account] = []
    /// The documents in strings of JSON that could not be read.
    var refusals: [FIDocument.Refusal] = []
    /// Where the next account stands.
    var origin = FIOrigin(dialect: .xml)
    /// What the text around the next account says of its kind.
    var kind: FIType?
    /// How the documents of the FI type are headed that is being read.
    var form: FIForm?
    /// Names that belong to one generation only, as they were met.
    var markers = FIGenerationMarkers()
    /// Reads rows that are written as rows usually are.
    var rowScanner = FIRowScanner()

    init(isRecovering: Bool, limits: FILimits, expected: FIType?) {
        (self.isRecovering, self.limits, self.expected) = (isRecovering, limits, expected)
        scanner = FIScanner([], in: 0..<0, isRecovering: isRecovering, limits: limits)
        log = FIFindingLog(limit: limits.maximumDiagnostics)
    }

    /// Goes on with another text. The limit on elements holds for all of them together.
    mutating func scan(_ next: FIScanner) {
        let elementCount = scanner.elementCount
        scanner = next
        scanner.elementCount = elementCount
        rowScanner.reader?.move()
    }

    /// The next event. What the scanner repaired in a start tag waits until its element has its place in the path.
    mutating func next() throws(AAModelsError) -> XMLEvent {
        let event = try scanner.next()
        if case .start = event { return event }
        noteRepairs(at: log.path)
        return event
    }

    /// Writes down what the scanner repaired.
    mutating func noteRepairs(at path: FIPath) {
        log.leaveOut(scanner.unlistedRepairs)
        scanner.unlistedRepairs = 0
        if scanner.repairs.isEmpty { return }
        for repair in scanner.repairs {
            let attribute = repair.attribute.map { text(of: $0.range) }
            log.note(repair.kind, at: repair.offset, path: path, attribute: attribute)
        }
        scanner.repairs.removeAll(keepingCapacity: true)
    }

    func text(of range: Range<Int>) -> String { String(decoding: scanner.name(range), as: UTF8.self) }

    /// Reads the record whose start tag was just scanned, to its end.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func record<Record: FIRecord>(named name: String, index: Int? = nil) throws(AAModelsError) -> Record {
        var record = Record()
        let schema = Record.schema
        log.path.append(name, index: index)
        noteRepairs(at: log.path)
        attributes(schema.fields, into: &record)
        var extra = FIExtra()
        try children(schema.children, into: &record, unknown: &extra)
        record.extra.elements += extra.elements
        record.extra.text += extra.text
        log.path.removeLast()
        return record
    }

    /// Reads the container whose start tag was just scanned, to its end.
    @_semantics("optimize.sil.specialize.generic.never")
    mutating func container<Record: FIRecord>(
        named name: String, _ children: [FIChild<Record>], into record: inout Record
    ) throws(AAModelsError) {
        var rest = FIElement(name: name)
        log.path.append(name)
        noteRepairs(at: log.path)
        for attribute in scanner.attributes where !scanner.declaresNamespace(attribute) {
            log.note(.unknownAttribute, at: attribute.name.offset, attribute: text(of: attribute.name.range))
            rest.attributes.append(self.attribute(attribute))
        }
        var extra = FIExtra()
        try self.children(children, into: &record, unknown: &extra)
        log.path.removeLast()
        (rest.children, rest.text) = (extra.elements, extra.text)
        if !rest.attributes.isEmpty || !extra.isEmpty { record.extra.elements.append(rest) }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    private mutating func children<Record: FIRecord>(
        _ children: [FIChild<Record>], into record: inout Record, unknown: inout FIExtra
    ) throws(AAModelsError) {
        while true {
            Record.readChildren(of: &record, from: &self)
            switch try next() {
            case .start(let name):
                if let child = match(name, in: children) {
                    try child.read(&record, &self)
                } else {
                    unknown.elements.append(try element(noting: .unknownElement))
                }
            case .text(let text):
                log.note(.unknownText, at: text.range.lowerBound)
                unknown.text += scanner.text(of: text).withoutOuterBlanks
            case .end, .finished:
                return
            }
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    mutating func match<Record: FIRecord>(
        _ name: XMLName, in children: [FIChild<Record>]
    ) -> FIChild<Record>? {
        let written = scanner.name(name.local)
        for child in children {
            guard case .exact(let generation) = child.name.exactMatch(written) else { continue }
            if !mark(child.name, generation) {
                log.note(.nameVariant, at: name.offset, element: text(of: name.range))
            }
            return child
        }
        guard let child = children.first(where: { $0.name.isVariant(written) }) else { return nil }
        log.note(.nameVariant, at: name.offset, element: text(of: name.range))
        return child
    }

    /// Marks a name of one generation; false if the FI type does not have that generation.
    mutating func mark(_ name: FIName, _ generation: FIGeneration?) -> Bool {
        guard let generation else { return true }
        guard form?.has(generation) != false else { return false }
        markers.add(name.canonical, of: generation)
        return true
    }
}
