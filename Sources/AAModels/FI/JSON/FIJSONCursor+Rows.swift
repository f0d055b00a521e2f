import AACore

extension FIJSONCursor {
    /// All rows that were found at once.
    var rows: [FIRowObject] { tape.rows }

    /// Goes to the rows at an entry; false if it stands for something else.
    mutating func beginRows(at entry: Int, of name: FIJSONElementName) -> Bool {
        guard tape.entries[entry].isRows, let run = tape.runs[entry] else { return false }
        (self.run, met) = (run.range, run.met)
        frames.append(.rows(of: name))
        return true
    }

    /// Goes on to rows, if nothing comes before them, and none is worth a finding.
    mutating func comeToRows() -> Bool {
        while let frame = frames.last {
            switch frame {
            case .members(let next, let end):
                guard next < end else { return false }
                if !isElement(next + 1) {
                    frames[frames.count - 1] = .members(next: tape.index(after: next + 1), end: end)
                    continue
                }
                guard tape.shape(of: next + 1) == .array, tape.index(after: next + 1) > next + 2,
                    tape.entries[next + 2].isRows, !tape.entries[next].isRepeated
                else { return false }
                let behind = tape.index(after: next + 1)
                frames[frames.count - 1] = .members(next: behind, end: end)
                frames.append(
                    .elements(of: names.element(of: next), next: next + 2, end: behind, isElement: false))
            case .elements(let name, let next, let end, let isElement):
                guard next < end, tape.entries[next].isRows, !name.isRepeated else { return false }
                frames[frames.count - 1] = .elements(of: name, next: next + 1, end: end, isElement: isElement)
                guard beginRows(at: next, of: name) else { return false }
            case .rows(let name):
                if !run.isEmpty { return !name.isRepeated }
                frames.removeLast()
            case .composed: return false
            }
        }
        return false
    }

    /// Leaves out rows that were read at once.
    mutating func step(overRows count: Int) { run = run.dropFirst(count) }

    /// The members of a row that was found at once.
    func collect(_ row: FIRowObject, into attributes: inout [XMLAttribute]) throws(AAModelsError) {
        attributes.removeAll(keepingCapacity: true)
        let start = row.range.lowerBound
        func place(_ token: JSONToken) -> Range<Int> {
            start + token.range.lowerBound..<start + token.range.upperBound
        }
        do {
            var scanner = try JSONScanner(Array(tape.bytes[row.range]))
            var name: JSONToken?
            while let token = try scanner.next() {
                if let written = name {
                    let text = XMLText(range: place(token), form: .plain)
                    attributes.append(
                        XMLAttribute(
                            name: XMLName(range: place(written), colon: nil), hash: 0, value: text, isDuplicate: false))
                }
                name = token.kind == .name ? token : nil
            }
        } catch {
            throw AAModelsError(.malformedDocument, error.reason, place: TextPlace(offset: start, in: tape.bytes))
        }
    }
}
