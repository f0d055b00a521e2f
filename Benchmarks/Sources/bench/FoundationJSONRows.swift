import AACore
import AAModels
import Foundation

/// The rows of a statement in JSON by Foundation's decoder: their texts, from which the values are read by hand.
struct FoundationJSONRows: Decodable {
    private struct Account: Decodable {
        struct Transactions: Decodable { let transaction: [Row] }
        let transactions: Transactions
    }

    private struct Row: Decodable {
        let txnId, type, mode, amount, currentBalance, transactionTimestamp, valueDate, narration, reference: String
    }

    private let account: Account

    /// What the rows come to.
    static func read(_ document: Data) throws -> UInt64 {
        try JSONDecoder().decode(Self.self, from: document).account.transactions.transaction.reduce(0) { sum, row in
            sum &+ UInt64(row.txnId.utf8.count + row.narration.utf8.count + row.reference.utf8.count)
                &+ (try StatementTable.value(
                    DepositTransactionType(rawValue: row.type), DepositTransactionMode(rawValue: row.mode),
                    Amount(printed: row.amount.utf8.span), Amount(printed: row.currentBalance.utf8.span),
                    Timestamp(printed: row.transactionTimestamp.utf8.span),
                    CalendarDate(printed: row.valueDate.utf8.span)))
        }
    }
}
