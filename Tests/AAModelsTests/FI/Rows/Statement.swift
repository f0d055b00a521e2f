import AACore
import AATestSupport

/// Deposit statements as FIPs and providers write them, row after row, with something odd in some rows.
struct Statement {
    var random: SplitMix64
    let layout: Layout

    init(seed: UInt64, layout: Layout) {
        random = SplitMix64(seed: seed)
        self.layout = layout
    }

    /// A document of `count` rows, of which one in `oddity` is odd; 0 for none.
    mutating func document(rows count: Int, oddity: Int) -> [UInt8] {
        let rows = (0..<count).map { _ in
            let isOdd = oddity > 0 && Int.random(in: 0..<oddity, using: &random) == 0
            let row = row()
            return isOdd ? odd(row) : row
        }
        return Array((layout.isJSON ? json(rows) : xml(rows)).utf8)
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &random)] }

    mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in pick(Array("0123456789")) }.map(String.init).joined()
    }

    private mutating func amount() -> String { "\(Int.random(in: 0...999_999, using: &random)).\(digits(2))" }

    private mutating func row() -> String {
        let day = "2022-0\(Int.random(in: 1...9, using: &random))-1\(digits(1))"
        let narrations = layout.isJSON ? Self.jsonNarrations : Self.xmlNarrations
        var values = [
            ("txnId", "S" + digits(12)), ("type", pick(["CREDIT", "DEBIT"])),
            ("mode", pick(["UPI", "CARD", "ATM", "CASH", "OTHERS", layout.isV2 ? "INTEREST_CREDIT" : "FT"])),
            ("amount", amount()), (layout.isV2 ? "transactionalBalance" : "currentBalance", amount()),
            (
                "transactionTimestamp",
                "\(day)T09:0\(digits(1)):00\(pick(["", ".\(digits(3))"]))\(pick(["+05:30", "+05:30", "Z"]))"
            ),
            ("valueDate", day),
            ("narration", pick(narrations + ["CAFÉ \(digits(4))", "O'HARA > {\(digits(3))}"])),
            ("reference", pick(["", digits(12)])),
        ]
        if layout.isV2 { values.reverse() }
        if layout.isShuffled { values.shuffle(using: &random) }
        return layout.isJSON ? object(values) : element(values)
    }

    /// The row with one thing about it changed.
    private mutating func odd(_ row: String) -> String {
        let (old, new) = pick(layout.isJSON ? Self.jsonOddities : Self.xmlOddities)
        guard let range = row.firstRange(of: old) else { return row + new }
        return row[..<range.lowerBound] + new + row[range.upperBound...]
    }
}
