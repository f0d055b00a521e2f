import AACore
import AAModels

/// The statement as JSON for programs: amounts and identifiers are strings, a missing value is an absent member.
///
/// Transactions stand as the bank delivered them, oldest first; like the page it holds no PAN, mobile number or address.
struct StatementJSON {
    let summary: StatementSummary

    /// The document, indented. The same accounts give the same bytes.
    var bytes: [UInt8] { JSONValue.object(document).bytes(.indented) + [UInt8(ascii: "\n")] }

    private var document: JSONObject {
        var object = JSONObject()
        object.append("holders", .array(summary.holders.map(JSONValue.string)))
        object.append("from", ifPresent: summary.period.map { .string($0.lowerBound.description) })
        object.append("to", ifPresent: summary.period.map { .string($0.upperBound.description) })
        object.append("currency", ifPresent: summary.currency.map(JSONValue.string))
        object.append("balance", ifPresent: text(summary.balance))
        object.append("months", .array(summary.months.map(json)))
        object.append("accounts", .array(summary.accounts.map(json)))
        return object
    }

    private func json(_ flow: MonthFlow) -> JSONValue {
        var object: JSONObject = ["month": .string(flow.month.key), "transactions": .number(String(flow.count))]
        object.append("credits", ifPresent: text(flow.credits))
        object.append("debits", ifPresent: text(flow.debits))
        object.append("net", ifPresent: text(flow.net))
        return .object(object)
    }

    private func json(_ account: AccountSummary) -> JSONValue {
        let (source, summary) = (account.source, account.source.summary)
        var object: JSONObject = ["fipID": .string(account.fip.rawValue)]
        object.append("linkedAccRef", ifPresent: (source.linkedAccRef?.rawValue).map(JSONValue.string))
        object.append("maskedAccNumber", ifPresent: source.maskedAccountNumber.map(JSONValue.string))
        object.append("accountSubType", ifPresent: text(summary?.accountSubType))
        object.append("branch", ifPresent: (summary?.branch).map(JSONValue.string))
        object.append("ifsc", ifPresent: (summary?.ifsc).map(JSONValue.string))
        object.append("currency", .string(account.currency))
        object.append("currentBalance", ifPresent: text(account.balance))
        object.append("balanceDateTime", ifPresent: text(summary?.balanceDateTime))
        object.append("startDate", ifPresent: text(account.period?.lowerBound))
        object.append("endDate", ifPresent: text(account.period?.upperBound))
        object.append("months", .array(account.months.map(json)))
        object.append("withoutSum", .number(String(account.unplacedCount)))
        object.append("transactions", .array(account.rows.map { json($0.source) }))
        return .object(object)
    }

    private func json(_ row: DepositTransaction) -> JSONValue {
        var object = JSONObject()
        object.append("txnId", ifPresent: row.transactionID.map(JSONValue.string))
        object.append("type", ifPresent: text(row.type))
        object.append("mode", ifPresent: text(row.mode))
        object.append("amount", ifPresent: text(row.amount))
        object.append("transactionalBalance", ifPresent: text(row.balance))
        object.append("transactionTimestamp", ifPresent: text(row.timestamp))
        object.append("valueDate", ifPresent: text(row.valueDate))
        object.append("narration", ifPresent: row.narration.map(JSONValue.string))
        object.append("reference", ifPresent: row.reference.map(JSONValue.string))
        return .object(object)
    }

    private func text(_ value: (some CustomStringConvertible)?) -> JSONValue? { value.map { .string($0.description) } }
}
