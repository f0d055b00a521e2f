import AACore
import AAModels

/// The number that every program which reads the same statements must come to: a sum over all fields of all rows, and over the sums.
struct StatementChecksum {
    private static let modulus: UInt64 = 1_000_000_007
    private var value: UInt64 = 0
    private var count: UInt64 = 0

    mutating func add(_ row: borrowing DepositRow) throws {
        var total = try Self.total(row.type, row.mode, row.amount, row.balance, row.timestamp, row.valueDate)
        total &+= (row.withUTF8(of: .narration, Self.weigh) ?? 0) &* 23
        total &+= (row.withUTF8(of: .transactionID, Self.weigh) ?? 0) &* 29
        total &+= (row.withUTF8(of: .reference, Self.weigh) ?? 0) &* 31
        add(total)
    }

    mutating func add(_ row: DepositTransaction) throws {
        var total = try Self.total(row.type, row.mode, row.amount, row.balance, row.timestamp, row.valueDate)
        total &+= Self.weigh((row.narration ?? "").utf8.span) &* 23
        total &+= Self.weigh((row.transactionID ?? "").utf8.span) &* 29
        total &+= Self.weigh((row.reference ?? "").utf8.span) &* 31
        add(total)
    }

    /// What the values of a row that are no texts come to.
    private static func total(
        _ type: DepositTransactionType?, _ mode: DepositTransactionMode?, _ amount: Amount?, _ balance: Amount?,
        _ timestamp: Timestamp?, _ valueDate: CalendarDate?
    ) throws -> UInt64 {
        let time = try require(timestamp).millisecondsSince1970
        var total = try require(amount?.hundredths) * 3 + require(balance?.hundredths) * 5
        total += time / 1000 * 7 + time % 1000 + Int64(try require(valueDate).daysSince1970) * 11
        total += type == .credit ? 13 : 0
        total += Int64(try require(StatementSums.modeNames.firstIndex { $0 == mode })) * 17
        return UInt64(bitPattern: total)
    }

    private mutating func add(_ total: UInt64) {
        count += 1
        value = (value + (count % 1000 + 1) * (total % Self.modulus)) % Self.modulus
    }

    /// Each byte times its place.
    private static func weigh(_ text: Span<UInt8>) -> UInt64 {
        text.indices.reduce(0) { $0 &+ UInt64($1 + 1) &* UInt64(text[$1]) }
    }

    /// The number, with the sums in it.
    func value(with sums: StatementSums) -> UInt64 {
        var value = value
        for month in sums.months {
            let total = UInt64(
                bitPattern: Int64(month.number) + month.credit * 3 + month.debit * 5 + Int64(month.count) * 7)
            value = (value + total % Self.modulus) % Self.modulus
        }
        for (place, count) in sums.modes.enumerated() { value = (value + UInt64(count * (place + 1))) % Self.modulus }
        return value
    }
}
