extension Statement {
    static let xmlNarrations = ["UPI/CR/912345678901/M&amp;S", "नमस्ते", "a&lt;b&gt;&quot;&apos;"]

    /// The document around its rows, with comments and such between some of them.
    mutating func xml(_ rows: [String]) -> String {
        let prefix = layout == .xmlPrefixed ? "d:" : ""
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(prefix)Account xmlns\(layout == .xmlPrefixed ? ":d" : "")="http://api.rebit.org.in/FISchema/deposit" type="deposit">
            <\(prefix)Summary currentBalance="1.00"/><\(prefix)Transactions startDate="2022-04-01" endDate="2022-05-01">\n
            """
        for row in rows {
            text += row
            if Int.random(in: 0..<40, using: &random) == 0 {
                text += pick(["<!-- < \" & -->", "  ", "\r\n", "\t\n", "<?p?>"])
            }
            text += "\n"
        }
        return text + "</\(prefix)Transactions></\(prefix)Account>\n"
    }

    /// A row.
    func element(_ values: [(String, String)]) -> String {
        let blank = layout == .xmlLines ? "\n    " : " "
        let name = layout == .xmlPrefixed ? "d:Transaction" : "Transaction"
        let start = "<\(name)" + values.map { name, value in "\(blank)\(name)=\"\(value)\"" }.joined()
        return layout == .xmlPrefixed ? start + "></\(name)>" : start + (layout == .xmlLines ? "\n/>" : "/>")
    }

    static let xmlOddities: [(String, String)] = [
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
