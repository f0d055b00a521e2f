import AACore
import AATestSupport

/// Deposit statements in JSON as providers write them, row after row, with something odd in some rows.
struct JSONStatement {
    /// How rows are written.
    enum Layout: CaseIterable {
        /// Without any blank, under Setu's names.
        case compact
        /// With a blank behind colons and commas, under ReBIT's names, the rows before the account's own members.
        case spaced
        /// One member a line.
        case lines
        /// With names of 2.0.0, the members in another order.
        case v2
        /// With the members in another order in each row.
        case shuffled
        /// With amounts as numbers.
        case numbers
    }

    private var random: SplitMix64
    private let layout: Layout

    init(seed: UInt64, layout: Layout) {
        random = SplitMix64(seed: seed)
        self.layout = layout
    }

    /// A document of `count` rows, of which one in `oddity` is odd; 0 for none.
    mutating func document(rows count: Int, oddity: Int) -> [UInt8] {
        var rows: [String] = []
        for _ in 0..<count {
            let isOdd = oddity > 0 && Int.random(in: 0..<oddity, using: &random) == 0
            rows.append(isOdd ? odd(row()) : row())
        }
        let list = rows.joined(separator: pick([",", ",", layout == .compact ? "," : " ,\r\n\t "]))
        let text =
            switch layout {
            case .compact:
                #"{"account":{"type":"deposit","transactions":{"startDate":"2022-04-01","transaction":[\#(list)]}}}"#
            case .spaced: #"{"Transactions": {"Transaction": [\#(list)]}, "type": "deposit", "Summary": {}}"#
            default:
                "{\"type\": \"deposit\",\n \"Transactions\": {\"Transaction\": [\n\(list)\n],\n\"endDate\": \"2022-05-01\"}}\n"
            }
        return Array(text.utf8)
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in pick(Array("0123456789")) }.map(String.init).joined()
    }

    private mutating func amount() -> String {
        let text = "\(Int.random(in: 0...999_999, using: &random)).\(digits(2))"
        return layout == .numbers ? text : "\"\(text)\""
    }

    private mutating func row() -> String {
        let day = "2022-0\(Int.random(in: 1...9, using: &random))-1\(digits(1))"
        var members = [
            "\"txnId\":\"S\(digits(12))\"", "\"type\":\"\(pick(["CREDIT", "DEBIT"]))\"",
            "\"mode\":\"\(pick(["UPI", "CARD", "ATM", "CASH", "OTHERS", layout == .v2 ? "INTEREST_CREDIT" : "FT"]))\"",
            "\"amount\":\(amount())",
            "\"\(layout == .v2 ? "transactionalBalance" : "currentBalance")\":\(amount())",
            "\"transactionTimestamp\":\"\(day)T09:0\(digits(1)):00\(pick(["", ".\(digits(3))"]))\(pick(["+05:30", "+05:30", "Z"]))\"",
            "\"valueDate\":\"\(day)\"",
            "\"narration\":\"\(pick(["UPI/CR/\(digits(12))/M&S", "CAFÉ \(digits(4))", "नमस्ते दुनिया", "O'HARA {\(digits(3))}", "a, b: [c]"]))\"",
            "\"reference\":\"\(pick(["", digits(12)]))\"",
        ]
        if layout == .v2 { members.reverse() }
        if layout == .shuffled { members.shuffle(using: &random) }
        switch layout {
        case .lines:
            return "{\n    " + members.map { $0.replacing("\":", with: "\": ") }.joined(separator: ",\n    ") + "\n}"
        case .spaced: return "{" + members.map { $0.replacing("\":", with: "\": ") }.joined(separator: ", ") + "}"
        default: return "{" + members.joined(separator: ",") + "}"
        }
    }

    /// The row with one thing about it changed.
    private mutating func odd(_ row: String) -> String {
        let (old, new) = pick(Self.oddities)
        guard let range = row.firstRange(of: old) else { return row + new }
        return row[..<range.lowerBound] + new + row[range.upperBound...]
    }

    /// What is replaced and by what, well-formed and not.
    private static let oddities: [(String, String)] = [
        ("\"amount\":", "\"Amount\":"), ("\"amount\":", "\"amount\":null,\"x\":"),
        ("\"amount\":", "\"amount\":\"1,2\",\"y\":"),
        ("\"amount\":", "\"amount\":1E2,\"y\":"), ("\"amount\":", "\"amount\":01,\"y\":"),
        ("\"amount\":", "\"amount\":-0.50,\"y\":"),
        ("\"amount\":", "\"amount\":1.,\"y\":"), ("\"amount\":", "\"amount\":-,\"y\":"),
        ("\"amount\":", "\"amount\":true,\"y\":"),
        ("\"amount\":", "\"amount\":{\"a\":\"1\"},\"y\":"), ("\"amount\":", "\"amount\":[],\"y\":"),
        ("\"amount\":", "\"amount\" :"),
        ("\"amount\":", "\"amount\"\n:\n"), ("\"amount\":", "\"amount\":\"1\",\"amount\":"),
        ("\"amount\":", "\"am\\u006Funt\":"),
        ("\"amount\":", "\"amount\":\"\",\"amount\":"), ("\"amount\":", "amount:"), ("\"amount\":", "\"amount\":\" "),
        ("\"amount\":", "\"transactionalBalance\":\"1\",\"currentBalance\":\"2\",\"amount\":"),
        ("\"amount\":", "\"transactionalBalance\":\"\",\"currentBalance\":\"2\",\"amount\":"),
        ("\"amount\":", "\"x:amount\":"), ("\"amount\":", "\"accountNumber\":\"1\",\"amount\":"),
        ("\"amount\":", ",\"amount\":"),
        ("2022-", "22-"), ("T09:", " 09:"), ("T09:", "T29:"), ("+05:30", ""), ("+05:30", "+0530"), ("CREDIT", "credit"),
        ("DEBIT", "LATER"), ("UPI", "\\u0055PI"), ("UPI", " UPI"), ("ATM", ""), ("CARD\"", "CARD\\"),
        ("\"narration\":\"", "\"narration\":\"\\n"), ("\"narration\":\"", "\"narration\":\"\\q"),
        ("\"narration\":\"", "\"narration\":\"\t"),
        ("\"narration\":\"", "\"narration\":\"\u{1}"), ("\"narration\":\"", "\"narration\":\"\\\""),
        ("\"narration\":\"", "\"narration\":\"\u{7F}\u{A0}"),
        ("\"narration\":\"", "\"narration\":123,\"more\":\""),
        ("\"narration\":\"", "\"narration\":\"{\\\"type\\\":\\\"deposit\\\",\\\"Summary\\\":{}}"),
        ("\"narration\":\"", "\"narration\":\"\",\"remark\":\""), ("\"narration\":\"", "\"narration\":'"),
        ("\"}", "\" }"), ("\"}", "\",}"),
        ("\"}", "\"]"), ("\"}", "\"}}"), ("\"}", "\"},{}"), ("\"}", "\"},null"), ("\"}", "\"},[{\"amount\":\"1\"}]"),
        ("\"}", "\"},\"text\""),
        ("\"}", "\"},,"), ("\"}", "\"} {}"), ("\"}", "\",\"Transaction\":[{\"txnId\":\"1\"},{\"txnId\":\"2\"}]}"),
        ("{", "{ "), ("{", "{}, {"),
        ("{", "x{"), ("{", "\u{FEFF}{"),
    ]
}
