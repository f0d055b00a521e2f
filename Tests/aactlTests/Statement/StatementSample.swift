import AACore
import AAModels

@testable import aactl

/// Accounts made by hand, for what no generator makes.
enum StatementSample {
    static func row(
        _ day: String, _ amount: String, _ type: DepositTransactionType?, balance: String? = nil,
        narration: String = "X"
    ) throws -> DepositTransaction {
        var row = DepositTransaction()
        row.type = type
        row.amount = try Amount(amount)
        row.valueDate = try CalendarDate(day)
        row.timestamp = try Timestamp(day + "T10:00:00+05:30")
        row.balance = try balance.map { try Amount($0) }
        row.narration = narration
        return row
    }

    static func account(
        _ rows: [DepositTransaction] = [], holder: String = "Asha Test", balance: String? = "100.00",
        masked: String = "XXXXXX1234", branch: String = "A Bank", currency: String? = "INR"
    ) throws -> DeliveredAccount {
        var person = DepositHolder()
        person.name = holder
        person.pan = "ABCPT0000Z"
        person.mobile = "5000012345"
        person.email = "asha@example.com"
        person.address = "1 Test Street"
        person.dateOfBirth = try CalendarDate("1991-02-03")
        var account = DepositAccount()
        var holders = DepositHolders()
        holders.holders = [person]
        account.holders = holders
        account.maskedAccountNumber = masked
        var summary = DepositSummary()
        summary.currentBalance = try balance.map { try Amount($0) }
        summary.currency = currency
        summary.branch = branch
        account.summary = summary
        var transactions = DepositTransactions()
        transactions.rows = rows
        account.transactions = transactions
        return DeliveredAccount(fip: "FIP-1", account: account)
    }

    static func page(_ accounts: DeliveredAccount...) -> String {
        StatementPage(summary: StatementSummary(accounts)).html
    }
}
