import AACore

extension DepositAccount {
    /// The account as ``FIDocument/json`` describes it.
    var json: JSONValue {
        var account = JSONObject()
        for member in fields.members {
            account.append(member.name == "maskedAccNumber" ? "maskedIdentifier" : member.name, member.value)
        }
        if let holders {
            account.append("profile", holders.json)
            account.append("holders", .array(holders.holders.map(\.json)))
        }
        account.append("summary", ifPresent: summary?.json)
        if let transactions {
            account.append("period", transactions.json)
            account.append("transactions", .array(transactions.rows.map(\.json)))
        }
        return .object(JSONObject(account.members + remainder.members))
    }
}

extension DepositSummary {
    /// The fields, and the pending transactions as an array.
    var json: JSONValue {
        var summary = fields
        if !pendingTransactions.isEmpty {
            summary.append("pendingTxns", .array(pendingTransactions.map(\.json)))
        }
        return .object(JSONObject(summary.members + remainder.members))
    }
}
