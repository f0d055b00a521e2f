import AACore
import AAModels
import Testing

@testable import aactl

@Suite("The statement as JSON")
struct StatementJSONTests {
    @Test("has this form: amounts are texts, what is missing is absent")
    func form() throws {
        var row = try StatementSample.row("2026-01-15", "1.50", .credit, balance: "11.5", narration: "A & \"B\"")
        row.transactionID = "T1"
        row.mode = .upi
        let bytes = StatementJSON(summary: StatementSummary([try StatementSample.account([row], balance: "11.50")]))
            .bytes
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"""
                {
                  "holders": [
                    "Asha Test"
                  ],
                  "from": "2026-01-15",
                  "to": "2026-01-15",
                  "currency": "INR",
                  "balance": "11.50",
                  "months": [
                    {
                      "month": "2026-01",
                      "transactions": 1,
                      "credits": "1.50",
                      "debits": "0.00",
                      "net": "1.50"
                    }
                  ],
                  "accounts": [
                    {
                      "fipID": "FIP-1",
                      "maskedAccNumber": "XXXXXX1234",
                      "branch": "A Bank",
                      "currency": "INR",
                      "currentBalance": "11.50",
                      "startDate": "2026-01-15",
                      "endDate": "2026-01-15",
                      "months": [
                        {
                          "month": "2026-01",
                          "transactions": 1,
                          "credits": "1.50",
                          "debits": "0.00",
                          "net": "1.50"
                        }
                      ],
                      "withoutSum": 0,
                      "transactions": [
                        {
                          "txnId": "T1",
                          "type": "CREDIT",
                          "mode": "UPI",
                          "amount": "1.50",
                          "transactionalBalance": "11.5",
                          "transactionTimestamp": "2026-01-15T10:00:00+05:30",
                          "valueDate": "2026-01-15",
                          "narration": "A & \"B\""
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test("is JSON, and holds every row, for generated accounts")
    func generated() throws {
        let summary = try StatementPageTests.generated()
        let root = try #require(try JSONDocument.uniqueMembers(StatementJSON(summary: summary).bytes).object)
        let accounts = try #require(root["accounts"]?.array)
        #expect(accounts.map { $0.object?["transactions"]?.array?.count } == summary.accounts.map(\.rows.count))
    }

    @Test("of nothing is empty lists")
    func nothing() {
        let text = String(decoding: StatementJSON(summary: StatementSummary([])).bytes, as: UTF8.self)
        #expect(text == "{\n  \"holders\": [],\n  \"months\": [],\n  \"accounts\": []\n}\n")
    }
}
