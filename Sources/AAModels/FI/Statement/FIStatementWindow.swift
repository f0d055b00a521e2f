import AACore

/// The part of a document that is being read, which comes in pieces.
struct FIStatementWindow {
    /// How many bytes of one element are kept waiting for its end.
    static let longestElement = 4 << 20
    private static let pieceSize = 1 << 16

    /// What was given and is not in the window yet.
    private var waiting: ArraySlice<UInt8> = []
    /// How much has to wait before it is worth a try.
    private var wanted = pieceSize
    /// Where the window's first byte stands in the document; it is not a place of it, where names stand before what is read.
    private(set) var origin = TextPlace(offset: 0, line: 1, column: 1)
    /// Why nothing behind the window is read.
    private(set) var refusal: AAModelsError?
    /// Whether no more will be given.
    var isLast = false
    /// Whether the window reaches to the end of the document.
    private(set) var isWhole = false

    init(isWhole: Bool = false) { (isLast, self.isWhole) = (isWhole, isWhole) }

    mutating func give(_ bytes: [UInt8]) {
        if waiting.isEmpty { waiting = bytes[...] } else { waiting += bytes }
    }

    /// Moves the window behind what was read, and on; false if there is not enough to move to.
    mutating func move(_ decoder: inout FIDecoder) throws(AAModelsError) -> Bool {
        let unread = decoder.scanner.bytes.count - decoder.scanner.index
        guard unread <= Self.longestElement else {
            throw decoder.scanner.limitExceeded("an element is longer than \(Self.longestElement) bytes")
                .moved(behind: origin)
        }
        guard waiting.count >= max(wanted, unread) || isLast else { return false }
        let piece = waiting.prefix(max(Self.pieceSize, unread))
        waiting = waiting.dropFirst(piece.count)
        let checked = decoder.scanner.end - decoder.scanner.index
        let place = decoder.log.place(at: decoder.scanner.index)
        let nameCount = decoder.scanner.move(appending: piece)
        origin = TextPlace(offset: place.offset - nameCount, line: place.line, column: place.column - nameCount)
        decoder.log.move(to: decoder.scanner.bytes, origin: origin)
        decoder.rowScanner.reader?.move()
        check(&decoder.scanner, from: nameCount + checked)
        return true
    }

    /// Ends the window where its text ends: before a byte that is none, or a character of which more is to come.
    private mutating func check(_ scanner: inout FIScanner, from start: Int) {
        var end = scanner.bytes.count
        let isEnd = isLast && waiting.isEmpty
        if !isEnd {
            let lead = scanner.bytes.indices.suffix(3).last { scanner.bytes[$0] >= 0xC0 }
            if let lead, XMLCharacters.scalar(in: scanner.bytes, at: lead) == nil { end = lead }
        }
        scanner.end = end
        guard let illegal = XMLCharacters.firstIllegal(in: scanner.bytes, from: start), illegal < end else {
            isWhole = isEnd
            return
        }
        scanner.end = illegal
        refusal = XMLEncoding.illegal(at: illegal, in: scanner.bytes).moved(behind: origin)
    }
}

extension AAModelsError {
    /// The same where the text begins at another place of a longer one.
    func moved(behind origin: TextPlace) -> Self {
        Self(code, reason, place: place?.moved(behind: origin), path: path)
    }
}
