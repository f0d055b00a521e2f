import AAModels

/// The ways to read a document.
enum HostileReader: String, CaseIterable, Codable, Sendable {
    case strict, recovering
    /// Row by row, from a whole document and from one in pieces.
    case rows, pieces

    /// Reads a document to its end.
    func read(_ bytes: [UInt8], limits: FILimits) async throws {
        switch self {
        case .strict: _ = try FIReader(mode: .strict, limits: limits).read(bytes)
        case .recovering: _ = try FIReader(limits: limits).read(bytes)
        case .rows: try FIStatementReader(limits: limits).read(bytes) { _ in }
        case .pieces:
            try await FIStatementReader(limits: limits).read(Pieces(bytes: bytes)) { _ in }
        }
    }
}

/// A document in pieces of 64 KiB.
private struct Pieces: AsyncSequence, AsyncIteratorProtocol {
    let bytes: [UInt8]
    private var start = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    func makeAsyncIterator() -> Self { self }

    mutating func next() async -> [UInt8]? {
        guard start < bytes.count else { return nil }
        let end = Swift.min(start + (1 << 16), bytes.count)
        defer { start = end }
        return Array(bytes[start..<end])
    }
}
