extension Statement {
    static let jsonNarrations = ["UPI/CR/912345678901/M&S", "नमस्ते दुनिया", "a, b: [c]"]

    /// The document around its rows.
    mutating func json(_ rows: [String]) -> String {
        let list = rows.joined(separator: pick([",", ",", layout == .json ? "," : " ,\r\n\t "]))
        return switch layout {
        case .json:
            #"{"account":{"type":"deposit","transactions":{"startDate":"2022-04-01","transaction":[\#(list)]}}}"#
        case .jsonSpaced: #"{"Transactions": {"Transaction": [\#(list)]}, "type": "deposit", "Summary": {}}"#
        default:
            "{\"type\": \"deposit\",\n \"Transactions\": {\"Transaction\": [\n\(list)\n],\n\"endDate\": \"2022-05-01\"}}\n"
        }
    }

    /// A row.
    func object(_ values: [(String, String)]) -> String {
        let colon = layout == .jsonLines || layout == .jsonSpaced ? ": " : ":"
        let members = values.map { name, value in
            let isNumber = layout == .jsonNumbers && (name == "amount" || name.hasSuffix("Balance"))
            return "\"\(name)\"\(colon)" + (isNumber ? value : "\"\(value)\"")
        }
        return switch layout {
        case .jsonLines: "{\n    " + members.joined(separator: ",\n    ") + "\n}"
        case .jsonSpaced: "{" + members.joined(separator: ", ") + "}"
        default: "{" + members.joined(separator: ",") + "}"
        }
    }

    static let jsonOddities: [(String, String)] = [
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
