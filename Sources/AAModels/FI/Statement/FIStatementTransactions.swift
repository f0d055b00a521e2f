/// The bookings of a deposit statement that comes in pieces, one after the other; from ``FIStatementReader/transactions(of:)``.
public struct FIStatementTransactions<Pieces: AsyncSequence>: AsyncSequence where Pieces.Element == [UInt8] {
    let pieces: Pieces
    let reader: FIStatementReader

    /// Walks over the bookings.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var pieces: Pieces.AsyncIterator
        var parser: FIStatementParser
        var hasEnded = false

        /// The next booking; `nil` once the document has ended.
        ///
        /// - Throws: ``AAModelsError``, and what the pieces throw.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws -> DepositTransaction? {
            var row = DepositRow()
            row.bytes = parser.bytes
            while !hasEnded {
                switch try parser.next(into: &row) {
                case .row: return row.transaction
                case .hungry:
                    if let piece = try await pieces.next(isolation: actor) {
                        try parser.give(piece)
                    } else {
                        parser.end()
                    }
                case .finished: hasEnded = true
                }
            }
            return nil
        }
    }

    /// Starts at the first booking.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(
            pieces: pieces.makeAsyncIterator(), parser: FIStatementParser(mode: reader.mode, limits: reader.limits))
    }
}

extension FIStatementTransactions: Sendable where Pieces: Sendable {}

@available(*, unavailable)
extension FIStatementTransactions.AsyncIterator: Sendable {}
