/// Deposit statements made for measuring: nine attributes a row, an ampersand and a letter beyond ASCII here and there.
struct StatementText {
    /// How the attributes of rows are written.
    enum Layout {
        /// In the order of the published samples.
        case usual
        /// In another order, the same in every row.
        case reversed
        /// In another order in each row.
        case shuffled
        /// One a line.
        case lines
    }

    private var state: UInt64 = 0x1234
    private let layout: Layout
    private let payees = [
        "SWIGGY", "BIGBASKET", "IRCTC", "M/S SHARMA &amp; SONS", "HP PETROL PUMP", "LIC OF INDIA", "CAFÉ MYSORE",
        "UBER INDIA",
        "AMAZON PAY", "JIO FIBER",
    ]

    private init(_ layout: Layout) { self.layout = layout }

    /// What stands before the rows.
    static let head = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Account xmlns="http://api.rebit.org.in/FISchema/deposit" type="deposit" maskedAccNumber="XXXXXXXX4020" version="1.1">
        <Summary currentBalance="1.00" currency="INR" type="SAVINGS" status="ACTIVE"/>
        <Transactions startDate="2022-04-01" endDate="2024-03-31">

        """#
    /// What stands behind them.
    static let tail = "</Transactions>\n</Account>\n"

    /// The bytes of a statement; the same for the same arguments.
    static func bytes(rows count: Int, _ layout: Layout = .usual) -> [UInt8] {
        Array(head.utf8) + rows(count, layout) + Array(tail.utf8)
    }

    /// The bytes of its rows.
    static func rows(_ count: Int, _ layout: Layout = .usual) -> [UInt8] {
        var text = Self(layout)
        var bytes: [UInt8] = []
        for index in 0..<count { bytes += text.row(index).utf8 }
        return bytes
    }

    private mutating func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private mutating func digits(_ count: Int) -> String { String((0..<count).map { _ in Character("\(random(10))") }) }

    private mutating func row(_ index: Int) -> String {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let day = "202\(2 + index % 3)-\(two(1 + random(12)))-\(two(1 + random(28)))"
        let time =
            "\(day)T\(two(random(24))):\(two(random(60))):\(two(random(60)))\(random(5) == 0 ? ".\(digits(3))" : "")+05:30"
        let reference = digits(12)
        var attributes = [
            "txnId=\"S\(digits(12))\"", "type=\"\(random(5) == 0 ? "CREDIT" : "DEBIT")\"",
            "mode=\"\(["UPI", "UPI", "UPI", "FT", "CARD", "ATM", "CASH", "OTHERS"][random(8)])\"",
            "amount=\"\(1 + random(60_000)).\(digits(2))\"", "currentBalance=\"\(1 + random(9_000_000)).\(digits(2))\"",
            "transactionTimestamp=\"\(time)\"", "valueDate=\"\(day)\"",
            "narration=\"UPI/DR/\(reference)/\(payees[random(10)])/YESB/payee@okyesb/Payment\"",
            "reference=\"\(reference)\"",
        ]
        switch layout {
        case .usual, .lines: break
        case .reversed: attributes.reverse()
        case .shuffled:
            for last in stride(from: 8, to: 0, by: -1) { attributes.swapAt(last, random(last + 1)) }
        }
        return "<Transaction" + attributes.map { (layout == .lines ? "\n  " : " ") + $0 }.joined() + "/>\n"
    }
}
