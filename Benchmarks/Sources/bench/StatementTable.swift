import AACore
import AAModels
import CXMLPeers

/// Deposit statements in XML, read into rows.
enum StatementTable {
    static func comparisons() throws -> [Comparison] {
        let sizes = [100, 1_000, 10_000, 100_000]
        return try sizes.flatMap { try peers(rows: $0) } + layouts() + [try recovering(), try growth()]
    }

    private static func peers(rows count: Int) throws -> [Comparison] {
        let bytes = StatementText.bytes(rows: count)
        let expected = try views(bytes)
        for sum in [
            try rows(bytes), pugixml(bytes), libxml2(bytes), libxml2Strings(bytes), try FoundationRows.read(bytes),
        ] {
            try require(sum == expected)
        }
        return [
            Comparison(
                name: "DEPOSIT XML, \(count) rows, zero-copy", peerName: "pugixml", bar: .fasterBy(2.5),
                ours: { _ = try views(bytes) }, peer: { _ = pugixml(bytes) }),
            Comparison(
                name: "the same, \(count) rows", peerName: "libxml2 SAX2", bar: .fasterBy(6),
                ours: { _ = try views(bytes) }, peer: { _ = libxml2(bytes) }),
            Comparison(
                name: "DEPOSIT XML, \(count) rows, owned", peerName: "libxml2 SAX2, owned", bar: .fasterBy(4),
                ours: { _ = try rows(bytes) }, peer: { _ = libxml2Strings(bytes) }),
            Comparison(
                name: "the same, \(count) rows, owned", peerName: "Foundation's XMLParser, owned", bar: .fasterBy(12),
                ours: { _ = try rows(bytes) }, peer: { _ = try FoundationRows.read(bytes) }),
        ]
    }

    private static func layouts() throws -> [Comparison] {
        let usual = StatementText.bytes(rows: 1_000)
        let others: [(String, StatementText.Layout, Double)] = [
            ("another order, the same in every row", .reversed, 1.5), ("another order in each row", .shuffled, 2.5),
            ("one attribute a line", .lines, 2),
        ]
        return others.map { name, layout, bar in
            let bytes = StatementText.bytes(rows: 1_000, layout)
            return Comparison(
                name: "zero-copy, \(name)", peerName: "the usual order", bar: .atMost(bar),
                ours: { _ = try views(bytes) }, peer: { _ = try views(usual) })
        }
    }

    private static func recovering() throws -> Comparison {
        let bytes = StatementText.bytes(rows: 1_000)
        return Comparison(
            name: "recovering mode", peerName: "strict mode", bar: .atMost(1.05),
            ours: { _ = try views(bytes, .recovering) }, peer: { _ = try views(bytes) })
    }

    private static func growth() throws -> Comparison {
        let (long, short) = (StatementText.bytes(rows: 100_000), StatementText.bytes(rows: 1_000))
        return Comparison(
            name: "zero-copy, 100,000 rows", peerName: "1,000 rows a hundred times", bar: .atMost(1.3),
            ours: { _ = try views(long) }, peer: { for _ in 0..<100 { _ = try views(short) } })
    }

    /// What the rows come to, as views: the sum that the peers make.
    static func views(_ bytes: [UInt8], _ mode: FIReader.Mode = .strict) throws -> UInt64 {
        var sum: UInt64 = 0
        try FIStatementReader(mode: mode).read(bytes) { row in
            sum &+= try value(row.type, row.mode, row.amount, row.balance, row.timestamp, row.valueDate)
            sum &+= row.withUTF8(of: .transactionID) { UInt64($0.count) } ?? 0
            sum &+= row.withUTF8(of: .narration) { UInt64($0.count) } ?? 0
            sum &+= row.withUTF8(of: .reference) { UInt64($0.count) } ?? 0
        }
        return sum
    }

    /// The same from rows that are kept.
    static func rows(_ bytes: [UInt8]) throws -> UInt64 {
        var sum: UInt64 = 0
        for row in try require(FIReader(mode: .strict).read(bytes).deposit?.transactions?.rows) {
            sum &+= try value(row.type, row.mode, row.amount, row.balance, row.timestamp, row.valueDate)
            sum &+= UInt64(row.transactionID?.utf8.count ?? 0)
            sum &+= UInt64((row.narration?.utf8.count ?? 0) + (row.reference?.utf8.count ?? 0))
        }
        return sum
    }

    static func value(
        _ type: DepositTransactionType?, _ mode: DepositTransactionMode?, _ amount: Amount?, _ balance: Amount?,
        _ timestamp: Timestamp?, _ valueDate: CalendarDate?
    ) throws -> UInt64 {
        var sum = try require(amount?.hundredths) + require(balance?.hundredths)
        sum += try require(timestamp).millisecondsSince1970 + Int64(require(valueDate).daysSince1970)
        sum += Int64(try require(type).rawValue.utf8.count + require(mode).rawValue.utf8.count)
        return UInt64(bitPattern: sum)
    }

    private static func pugixml(_ bytes: [UInt8]) -> UInt64 { call(peer_pugixml_rows, bytes) }
    private static func libxml2(_ bytes: [UInt8]) -> UInt64 { call(peer_libxml2_rows, bytes) }
    private static func libxml2Strings(_ bytes: [UInt8]) -> UInt64 { call(peer_libxml2_strings, bytes) }

    private static func call(_ peer: (UnsafePointer<CChar>?, Int) -> UInt64, _ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { peer($0.baseAddress, $0.count) }
        }
    }
}
