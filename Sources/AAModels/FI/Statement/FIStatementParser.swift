import AACore

/// Reads a deposit statement from row to row.
struct FIStatementParser {
    enum Step {
        /// There is a row.
        case row
        /// More of the document is needed.
        case hungry
        /// The document has ended; it holds all but the rows.
        indirect case finished(FIDocument)
    }

    /// How far around a place the scanner looks: what it says there is not final before that much is known.
    private static let sight = 64

    var decoder: FIDecoder
    private var window = FIStatementWindow()
    /// The names that rows may have.
    let names: FIRowNames
    /// What stood outside of elements so far.
    var roots = FIRoots()
    /// What was read of the account.
    var tag: FIAccountTag?
    var account: FIOpenRecord<DepositAccount>?
    var transactions: FIOpenRecord<DepositTransactions>?
    var finished: FIDocument.Account?
    /// How many rows there were.
    var rowCount = 0
    /// Where it is in a document of JSON.
    var json = FIStatementObjects()
    /// Whether the row scanner knows what rows are written like.
    var knowsRows = false
    private var byteCount = 0
    /// Whether nothing can be read before there is more.
    private var isHungry = true

    init(mode: FIReader.Mode, limits: FILimits) {
        decoder = FIDecoder(isRecovering: mode == .recovering, limits: limits, expected: .deposit)
        names = DepositTransaction.rowNames ?? FIRowNames([], slots: [])
    }

    /// The bytes that the last row stands in.
    var bytes: [UInt8] { decoder.scanner.bytes }

    /// Takes a whole document.
    mutating func take(whole bytes: [UInt8]) throws(AAModelsError) {
        if FITextForm(of: bytes) == .json {
            try XMLEncoding.checkWidth(of: bytes)
            (isHungry, window) = (false, FIStatementWindow(isWhole: true))
            return try take(json: bytes)
        }
        try Self.checkForm(of: bytes)
        try XMLEncoding.check(bytes)
        isHungry = false
        decoder.log.move(to: bytes)
        decoder.scan(FIScanner(bytes, in: bytes.indices, isRecovering: decoder.isRecovering, limits: decoder.limits))
        window = FIStatementWindow(isWhole: true)
    }

    /// - Throws: ``AAModelsError/Code/refusedConstruct`` for what is not read row by row.
    private static func checkForm(of bytes: [UInt8]) throws(AAModelsError) {
        guard !bytes.isEmpty else { throw AAModelsError(.malformedDocument, "the document is empty") }
        try XMLEncoding.checkWidth(of: bytes)
        guard FITextForm(of: bytes) != .json else { throw json }
    }

    static let json = AAModelsError(
        .refusedConstruct, "JSON in pieces or in a wrapper is not read row by row",
        place: TextPlace(offset: 0, line: 1, column: 1))

    /// Takes more of a document.
    mutating func give(_ bytes: [UInt8]) throws(AAModelsError) {
        byteCount += bytes.count
        guard byteCount <= decoder.limits.maximumBytes else {
            throw AAModelsError(.limitExceeded, "a document of more than \(decoder.limits.maximumBytes) bytes")
        }
        window.give(bytes)
    }

    /// Learns that there is no more.
    mutating func end() { window.isLast = true }

    /// Reads on to the next row.
    mutating func next(into row: inout DepositRow) throws(AAModelsError) -> Step {
        while true {
            let bytes = row.bytes
            if rowAtOnce(&row, in: bytes.span) { return .row }
            if let step = try step(&row) { return step }
        }
    }

    /// Reads what comes next, which is no row that is written as rows usually are.
    mutating func step(_ row: inout DepositRow) throws(AAModelsError) -> Step? {
        if let refusal = window.refusal, decoder.scanner.index == decoder.scanner.end { throw refusal }
        guard window.isWhole else { return try attempt(&row) }
        do throws(AAModelsError) {
            return try advance(&row)
        } catch {
            throw error.moved(behind: window.origin)
        }
    }

    /// Reads the row that comes next in the bytes of the last one, if it is written as rows usually are.
    mutating func rowAtOnce(_ row: inout DepositRow, in bytes: Span<UInt8>) -> Bool {
        guard !isHungry, transactions != nil else { return false }
        guard knowsRows else { return decoder.scanner.json != nil && rowObjectAtOnce(&row, in: bytes) }
        guard let end = decoder.row(in: bytes, into: &row.values), row.takeValues(in: bytes) else { return false }
        decoder.step(overRowTo: end)
        rowCount += 1
        return true
    }

    /// Advances as far as what is known of the document surely allows, or moves on in it.
    private mutating func attempt(_ row: inout DepositRow) throws(AAModelsError) -> Step? {
        if isHungry {
            isHungry = try !moveOn(&row)
            return isHungry ? .hungry : nil
        }
        let before = self
        do throws(AAModelsError) {
            let step = try advance(&row)
            if decoder.scanner.index + Self.sight <= decoder.scanner.end { return step }
        } catch {
            // No more bytes make less of too much.
            let isFinal = error.code == .limitExceeded || decoder.scanner.index + Self.sight <= decoder.scanner.end
            if isFinal { throw error.moved(behind: window.origin) }
        }
        self = before
        if let refusal = window.refusal { throw refusal }
        isHungry = true
        return nil
    }

    /// Moves on in the document; false if there is not enough of it.
    private mutating func moveOn(_ row: inout DepositRow) throws(AAModelsError) -> Bool {
        let isFirst = bytes.isEmpty
        guard try window.move(&decoder) else { return false }
        if isFirst { try Self.checkForm(of: bytes) }
        row.bytes = bytes
        return true
    }
}
