import AACore
import AATestSupport

/// Deposit statements as FIPs write them, row after row, with something odd in some rows.
struct Statement {
    /// How rows are written.
    enum Layout: CaseIterable {
        /// As nearly all are.
        case usual
        /// With names of 2.0.0, the attributes in another order.
        case v2
        /// With the attributes in another order in each row.
        case shuffled
        /// One attribute a line.
        case lines
        /// With a prefix, and an end tag.
        case prefixed
    }

    private var random: SplitMix64
    private let layout: Layout

    init(seed: UInt64, layout: Layout) {
        random = SplitMix64(seed: seed)
        self.layout = layout
    }

    /// A document of `count` rows, of which one in `oddity` is odd; 0 for none.
    mutating func document(rows count: Int, oddity: Int) -> [UInt8] {
        let prefix = layout == .prefixed ? "d:" : ""
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(prefix)Account xmlns\(layout == .prefixed ? ":d" : "")="http://api.rebit.org.in/FISchema/deposit" type="deposit">
            <\(prefix)Summary currentBalance="1.00"/><\(prefix)Transactions startDate="2022-04-01" endDate="2022-05-01">\n
            """
        for _ in 0..<count {
            let isOdd = oddity > 0 && Int.random(in: 0..<oddity, using: &random) == 0
            text += isOdd ? odd(row()) : row()
            if Int.random(in: 0..<40, using: &random) == 0 {
                text += pick(["<!-- < \" & -->", "  ", "\r\n", "\t\n", "<?p?>"])
            }
            text += "\n"
        }
        return Array((text + "</\(prefix)Transactions></\(prefix)Account>\n").utf8)
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in pick(Array("0123456789")) }.map(String.init).joined()
    }

    private mutating func amount() -> String {
        "\(Int.random(in: 0...999_999, using: &random)).\(digits(2))"
    }

    private mutating func row() -> String {
        let day = "2022-0\(Int.random(in: 1...9, using: &random))-1\(digits(1))"
        var attributes = [
            "txnId=\"S\(digits(12))\"", "type=\"\(pick(["CREDIT", "DEBIT"]))\"",
            "mode=\"\(pick(["UPI", "CARD", "ATM", "CASH", "OTHERS", layout == .v2 ? "INTEREST_CREDIT" : "FT"]))\"",
            "amount=\"\(amount())\"", "\(layout == .v2 ? "transactionalBalance" : "currentBalance")=\"\(amount())\"",
            "transactionTimestamp=\"\(day)T09:0\(digits(1)):00\(pick(["", ".\(digits(3))"]))\(pick(["+05:30", "+05:30", "Z"]))\"",
            "valueDate=\"\(day)\"",
            "narration=\"\(pick(["UPI/CR/\(digits(12))/M&amp;S", "CAFÉ \(digits(4))", "नमस्ते", "O'HARA > \(digits(3))", "a&lt;b&gt;&quot;&apos;"]))\"",
            "reference=\"\(pick(["", digits(12)]))\"",
        ]
        if layout == .v2 { attributes.reverse() }
        if layout == .shuffled { attributes.shuffle(using: &random) }
        let blank = layout == .lines ? "\n    " : " "
        let name = layout == .prefixed ? "d:Transaction" : "Transaction"
        let start = "<\(name)" + attributes.map { blank + $0 }.joined()
        return layout == .prefixed ? start + "></\(name)>" : start + (layout == .lines ? "\n/>" : "/>")
    }

    /// The row with one thing about it changed.
    private mutating func odd(_ row: String) -> String {
        let (old, new) = pick(Self.oddities)
        guard let range = row.firstRange(of: old) else { return row + new }
        return row[..<range.lowerBound] + new + row[range.upperBound...]
    }

    /// What is replaced and by what, well-formed and not.
    private static let oddities: [(String, String)] = [
        ("amount=\"", "amount=\"1,"), ("amount=\"", "amount=\" "), ("amount=\"", "amount=\"00"),
        ("amount=\"", "amount=\"-"),
        ("amount=\"", "amount=\"&#49;"), ("amount=\"", "Amount=\""), ("amount=\"", "amount='1' other=\""),
        ("amount=\"", "amount=\"1\" amount=\""), ("amount=\"", "amount = \""), ("amount=\"", "amount=3\"\" x=\""),
        ("amount=\"", "amount=\\\""), ("amount=\"", "transactionalBalance=\"1\" currentBalance=\"2\" amount=\""),
        ("valueDate=\"2022", "valueDate=\"22"), ("valueDate=\"2022-", "valueDate=\"2022/"),
        ("valueDate=\"2022-0", "valueDate=\"2022-02-30 \" x=\""), ("T09:", " 09:"), ("T09:", "T29:"), ("+05:30", ""),
        ("+05:30", "+0530"), (":00+05:30", "+05:30"), ("CREDIT", "credit"), ("DEBIT", "LATER"), ("UPI", "&#85;PI"),
        ("UPI", " UPI"), ("ATM", ""), ("narration=\"", "narration=\"M&S "), ("narration=\"", "narration=\"<1/6> "),
        ("narration=\"", "narration=\"&#10;"), ("narration=\"", "narration=\"&#x41;&nbsp;"),
        ("narration=\"", "narration=\"a\nb\tc\r\nd "), ("narration=\"", "narration=\""),
        ("narration=\"", "narration =\""),
        ("narration=\"", "narration='\"' reference2=\""), ("narration=\"", "xmlns:o=\"urn:o\" o:narration=\""),
        ("narration=\"", "narration=\"&amp\" y=\""), ("/>", "><More a=\"1\"/></Transaction>"),
        ("/>", ">text</Transaction>"), ("/>", "></Transaction>"), ("/>", "> </Transaction >"), ("/>", " />"),
        ("/>", "/ >"),
        ("<Transaction", "<transaction"), ("<Transaction", "<Transactions"),
        ("<Transaction ", "<Transaction/><Transaction "),
        ("<Transaction", "<x:Transaction"), ("<Transaction", "<Summary"), ("<Transaction", "text<Transaction"),
        ("<Transaction", "</Transactions><Transactions><Transaction"), ("txnId=\"", "txnId=\"<"), ("\" ", "\""),
        ("reference=\"", "\u{7F}reference=\""), ("reference=\"", "reference=\"\" reference=\""),
    ]
}
