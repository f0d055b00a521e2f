import CJSONPeers
import Foundation

/// Deposit statements in JSON, read into rows.
enum JSONStatementTable {
    static func comparisons() throws -> [Comparison] {
        try [100, 1_000, 10_000, 100_000].flatMap { try peers(rows: $0) } + [try growth()]
    }

    private static func peers(rows count: Int) throws -> [Comparison] {
        let bytes = JSONStatementText.bytes(rows: count)
        // simdjson reads up to a block beyond the end.
        let padded = bytes + [UInt8](repeating: 0, count: 64)
        let data = Data(bytes)
        let expected = try StatementTable.views(bytes)
        for sum in [try StatementTable.rows(bytes), simdjson(padded, bytes.count), try FoundationJSONRows.read(data)] {
            try require(sum == expected)
        }
        return [
            Comparison(
                name: "DEPOSIT JSON, \(count) rows, zero-copy", peerName: "simdjson's DOM", bar: .fasterBy(1.2),
                ours: { _ = try StatementTable.views(bytes) }, peer: { _ = simdjson(padded, bytes.count) }),
            Comparison(
                name: "DEPOSIT JSON, \(count) rows, owned", peerName: "JSONDecoder", bar: .fasterBy(15),
                ours: { _ = try StatementTable.rows(bytes) }, peer: { _ = try FoundationJSONRows.read(data) }),
        ]
    }

    private static func growth() throws -> Comparison {
        let (long, short) = (JSONStatementText.bytes(rows: 100_000), JSONStatementText.bytes(rows: 1_000))
        return Comparison(
            name: "DEPOSIT JSON, zero-copy, 100,000 rows", peerName: "1,000 rows a hundred times", bar: .atMost(1.9),
            ours: { _ = try StatementTable.views(long) },
            peer: { for _ in 0..<100 { _ = try StatementTable.views(short) } })
    }

    private static func simdjson(_ padded: [UInt8], _ count: Int) -> UInt64 {
        padded.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { peer_simdjson_rows($0.baseAddress, count) }
        }
    }
}
