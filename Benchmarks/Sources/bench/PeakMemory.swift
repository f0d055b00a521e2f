import AAModels
import Foundation

/// The most memory that reading a large statement takes; each kind in a process of its own.
enum PeakMemory: String {
    /// 50 MB row by row, in pieces that are made as they are asked for.
    case streaming
    /// 100,000 rows to keep, from a document that is there.
    case owned

    /// Prints the peak; whether its bar holds.
    func measure() async throws -> Bool {
        let idle = try Self.peak()
        switch self {
        case .streaming:
            let pieces = StatementPieces(byteCount: 50_000_000)
            var count = 0
            try await FIStatementReader(mode: .strict).read(pieces) { _ in count += 1 }
            let growth = try Self.peak() - idle
            print("50 MB row by row, \(count) rows: \(growth) KB over the idle process (bar: 8192)")
            return growth <= 8_192
        case .owned:
            let bytes = StatementText.bytes(rows: 100_000)
            let document = try FIReader(mode: .strict).read(bytes)
            let (growth, size) = (try Self.peak() - idle, bytes.count / 1_024)
            let count = document.deposit?.transactions?.rows.count ?? 0
            print("\(size) KB with \(count) rows to keep: \(growth) KB, the document counted (bar: three times it)")
            return growth <= 3 * size
        }
    }

    /// The largest resident size so far, in KB.
    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        return try require(Int(line.filter(\.isNumber)))
    }
}

/// A statement of about so many bytes, in pieces of 64 KB that nobody keeps.
struct StatementPieces: AsyncSequence, AsyncIteratorProtocol {
    private let rows = StatementText.rows(240)
    private var rest: Int
    private var step = 0

    init(byteCount: Int) { rest = byteCount }

    func makeAsyncIterator() -> Self { self }

    mutating func next() async -> [UInt8]? {
        step += 1
        if step == 1 { return Array(StatementText.head.utf8) }
        if rest > 0 {
            rest -= rows.count
            return rows
        }
        defer { rest = .min }
        return rest == .min ? nil : Array(StatementText.tail.utf8)
    }
}
