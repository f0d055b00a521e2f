/// Reads a deposit statement row by row, without keeping the rows: for statements too large to hold, and for sums over any.
///
/// ```swift
/// var spent = Amount.zero
/// let document = try FIStatementReader().read(bytes) { row in
///     if row.type == .debit, let amount = row.amount { spent = try spent.adding(amount) }
/// }
/// ```
///
/// Rows, diagnostics and errors are those of ``FIReader``, except that rows stand before an error behind them, and that the document
/// which is given at the end has no rows. JSON is looked through as a whole before its first row: where it is not well-formed, there is
/// no row.
public struct FIStatementReader: Sendable {
    /// What to do with a document that is not well-formed.
    public let mode: FIReader.Mode
    /// When to give up.
    public let limits: FILimits

    /// Makes a reader; it can read any number of statements.
    public init(mode: FIReader.Mode = .recovering, limits: FILimits = FILimits()) {
        self.mode = mode
        self.limits = limits
    }

    /// Reads a statement that is there as a whole: bare XML, or JSON of any dialect with one account in it.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - body: Gets each row in the document's order. What it throws ends the reading.
    /// - Returns: All but the rows.
    /// - Throws: ``AAModelsError`` as ``FIReader/read(_:expecting:)``, also ``AAModelsError/Code/notFinancialInformation`` for an
    ///   account that is no deposit, ``AAModelsError/Code/refusedConstruct`` for several accounts in one JSON text and for documents in
    ///   wrappers, which ``FIReader`` reads, and what `body` throws.
    @discardableResult
    public func read(_ bytes: [UInt8], row body: (borrowing DepositRow) throws -> Void) throws -> FIDocument {
        guard bytes.count <= limits.maximumBytes else {
            throw AAModelsError(
                .limitExceeded, "a document of \(bytes.count) bytes; the limit is \(limits.maximumBytes)")
        }
        var parser = FIStatementParser(mode: mode, limits: limits)
        try parser.take(whole: bytes)
        let bytes = parser.bytes
        var row = DepositRow()
        row.bytes = bytes
        while true {
            while parser.rowAtOnce(&row, in: bytes.span) { try body(row) }
            switch try parser.step(&row) {
            case nil: continue
            case .row: try body(row)
            case .hungry: parser.end()
            case .finished(let document): return document
            }
        }
    }

    /// Reads a statement that comes in pieces, of which no more are held than one row needs.
    ///
    /// The document must be bare XML: one in a wrapper is read by ``FIReader``, and one in JSON as a whole, because what kind of account
    /// it has may stand behind the rows.
    ///
    /// - Parameters:
    ///   - pieces: The document's bytes, in pieces of any size.
    ///   - body: Gets each row in the document's order. What it throws ends the reading.
    /// - Returns: All but the rows.
    /// - Throws: As ``read(_:row:)-([UInt8],_)``, ``AAModelsError/Code/limitExceeded`` also for an element of more than 4 MiB, and what `pieces`
    ///   throws.
    @discardableResult
    public func read<Pieces: AsyncSequence>(
        _ pieces: Pieces, row body: (borrowing DepositRow) async throws -> Void
    ) async throws -> FIDocument where Pieces.Element == [UInt8] {
        var parser = FIStatementParser(mode: mode, limits: limits)
        var iterator = pieces.makeAsyncIterator()
        var row = DepositRow()
        while true {
            switch try parser.next(into: &row) {
            case .row: try await body(row)
            case .hungry:
                if let piece = try await iterator.next(isolation: #isolation) {
                    try parser.give(piece)
                } else {
                    parser.end()
                }
            case .finished(let document): return document
            }
        }
    }

    /// The bookings of a statement that comes in pieces, each to keep.
    ///
    /// - Parameter pieces: As for ``read(_:row:)-(Pieces,_)``, whose errors the sequence throws.
    public func transactions<Pieces: AsyncSequence>(of pieces: Pieces) -> FIStatementTransactions<Pieces>
    where Pieces.Element == [UInt8] {
        FIStatementTransactions(pieces: pieces, reader: self)
    }
}
