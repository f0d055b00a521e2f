/// A body in pieces, in their order, as they arrive. It can be read once, by one task.
///
/// ```swift
/// for try await piece in response.body { try await file.write(piece) }
/// ```
///
/// A body that breaks off throws: pieces that came before it are no complete body.
public struct HTTPBodyStream: AsyncSequence, Sendable {
    /// A piece: at least one byte.
    public typealias Element = [UInt8]
    /// Why there is no next piece, though the body has not ended.
    public typealias Failure = TransportError

    private let nextPiece: @Sendable () async throws(TransportError) -> [UInt8]?

    /// Makes a body of what `nextPiece` gives until it gives `nil`. It is let go with the body, and should end the exchange then.
    public init(nextPiece: @escaping @Sendable () async throws(TransportError) -> [UInt8]?) {
        self.nextPiece = nextPiece
    }

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(nextPiece: nextPiece) }

    /// Reads a body.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        fileprivate let nextPiece: @Sendable () async throws(TransportError) -> [UInt8]?

        /// Waits for the next piece; `nil` after the last.
        ///
        /// - Throws: ``TransportError``.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(TransportError) -> [UInt8]? {
            try await nextPiece()
        }
    }

    /// Reads the body to its end.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/bodyTooLarge`` as soon as more than `maximumBytes` have come, or what
    ///   the transport throws.
    public func collected(maximumBytes: Int) async throws(TransportError) -> [UInt8] {
        var body: [UInt8] = []
        while let piece = try await nextPiece() {
            guard piece.count <= maximumBytes - body.count else {
                throw TransportError(.bodyTooLarge, "more than the \(maximumBytes) bytes allowed", phase: .afterSend)
            }
            body += piece
        }
        return body
    }
}
