import AACore

/// The tokens of a JSON text in order: an index over its bytes, not a copy of them.
struct JSONTape {
    /// One token. The ends of objects and arrays have none.
    struct Entry {
        let kind: JSONToken.Kind
        /// Whether a name or string holds a backslash.
        let isEscaped: Bool
        /// Whether it stands for one or more rows that were found at once.
        fileprivate(set) var isRows = false
        /// Whether a name is one that its object already had.
        fileprivate(set) var isRepeated = false
        /// Where it stands in the bytes, without quotes.
        let start: UInt32
        /// Where it ends in the bytes; of an object or array, the entry behind all that it holds.
        fileprivate(set) var end: UInt32
    }

    /// The text.
    let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    /// The rows that were found at once.
    private(set) var rows: [FIRowObject] = []
    /// Those of each entry that stands for rows.
    private(set) var runs: [Int: FIRowObjectRun] = [:]

    /// Scans a text. In strict mode no object may have two members of one name.
    ///
    /// - Parameter findsRows: Whether rows that are written as rows usually are get one entry for many of them.
    /// - Throws: ``AAModelsError/Code/malformedDocument`` or ``AAModelsError/Code/limitExceeded``, and the place.
    init(_ bytes: [UInt8], isRecovering: Bool, limits: FILimits, findsRows: Bool) throws(AAModelsError) {
        self.bytes = bytes
        // An element may stand in an array, and accounts inside an envelope.
        let depth = 2 * min(max(limits.maximumDepth, 0), 512) + 16
        let scanLimits = JSONLimits(maximumBytes: Int(UInt32.max), maximumDepth: depth)
        do { try scan(JSONScanner(bytes, limits: scanLimits), isRecovering, limits, findsRows) } catch {
            throw AAModelsError(
                error.code == .limitExceeded ? .limitExceeded : .malformedDocument, error.reason, place: error.place)
        }
    }

    private mutating func scan(
        _ scanner: JSONScanner, _ isRecovering: Bool, _ limits: FILimits, _ findsRows: Bool
    ) throws(AACoreError) {
        var scanner = scanner
        var open: [Int] = []
        var names = JSONMemberNames(maximumCount: limits.maximumAttributes)
        var elementCount = 0
        var rowScanner = FIRowObjectScanner(DepositTransaction.memberNames, limits: limits)
        rowScanner.isEnabled = findsRows
        while let token = try scanner.next() {
            var entry = Entry(
                kind: token.kind, isEscaped: token.isEscaped, start: UInt32(token.range.lowerBound),
                end: UInt32(token.range.upperBound))
            switch token.kind {
            case .endObject, .endArray:
                if let begin = open.popLast() { entries[begin].end = UInt32(entries.count) }
                names.end()
                if let array = open.last, isOfRows(array) {
                    elementCount += takeRows(
                        by: &rowScanner, from: &scanner, isFirst: false, atMost: limits.maximumElements - elementCount)
                }
                continue
            case .name:
                entry.isRepeated = try names.isRepeated(token, of: scanner)
                guard isRecovering || !entry.isRepeated else {
                    throw AACoreError(
                        .duplicateMember, "an object has two members of one name",
                        place: TextPlace(offset: token.range.lowerBound, in: bytes))
                }
            case _ where token.kind == .beginObject || open.last.map { entries[$0].kind } == .beginArray:
                elementCount += 1
                guard elementCount <= limits.maximumElements else {
                    throw AACoreError(
                        .limitExceeded, "the document has more than \(limits.maximumElements) elements",
                        place: TextPlace(offset: token.range.lowerBound, in: bytes))
                }
            default: break
            }
            if token.kind == .beginObject || token.kind == .beginArray {
                open.append(entries.count)
                names.begin()
            }
            entries.append(entry)
            if isOfRows(entries.count - 1) {
                elementCount += takeRows(
                    by: &rowScanner, from: &scanner, isFirst: true, atMost: limits.maximumElements - elementCount)
            }
        }
    }

    /// Whether what stands at an entry is an array of rows, by its name.
    private func isOfRows(_ value: Int) -> Bool {
        guard value > 0, entries[value].kind == .beginArray, entries[value - 1].kind == .name else { return false }
        let name = bytes[range(of: value - 1)]
        return name.count == 11 && (name.elementsEqual("Transaction".utf8) || name.elementsEqual("transaction".utf8))
    }

    /// Takes the rows that come next in an array of them; how many there were.
    private mutating func takeRows(
        by rowScanner: inout FIRowObjectScanner, from scanner: inout JSONScanner, isFirst: Bool, atMost limit: Int
    ) -> Int {
        let (bytes, first) = (bytes, rows.count)
        guard scanner.mayNest,
            let end = rowScanner.rows(
                in: bytes.span, behind: scanner.offset, isFirst: isFirst, atMost: limit, to: &rows)
        else { return 0 }
        runs[entries.count] = FIRowObjectRun(range: first..<rows.count, met: rowScanner.met)
        entries.append(
            Entry(
                kind: .beginObject, isEscaped: false, isRows: true, start: UInt32(rows[first].range.lowerBound),
                end: UInt32(entries.count + 1)))
        scanner.step(overElementsTo: end)
        return rows.count - first
    }
}

extension JSONTape {
    /// Where a name or a value begins.
    func offset(of entry: Int) -> Int { Int(entries[entry].start) }

    /// Where a name or a scalar stands. Of an object or array, the end counts entries.
    func range(of entry: Int) -> Range<Int> { Int(entries[entry].start)..<Int(entries[entry].end) }

    /// The entry behind a value and all that it holds.
    func index(after value: Int) -> Int {
        switch entries[value].kind {
        case .beginObject, .beginArray: Int(entries[value].end)
        default: value + 1
        }
    }

    /// The text of a name or a scalar.
    func text(of entry: Int) -> String {
        let content = bytes[range(of: entry)]
        return entries[entry].isEscaped
            ? JSONScanner.text(ofEscaped: content) : String(decoding: content, as: UTF8.self)
    }

    /// The place of an entry, for an error.
    func place(of entry: Int) -> TextPlace { TextPlace(offset: offset(of: entry), in: bytes) }
}
