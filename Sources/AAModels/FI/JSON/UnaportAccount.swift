import AACore

/// What Unaport's lists hold of one account.
struct UnaportAccount {
    /// A row of a list, or something else that stood beside the lists.
    struct Element {
        /// The schema's name of it, or its own.
        let name: String
        let value: Int
        /// The row, if it is an object.
        let row: FIJSONObject?
    }

    /// The elements of the schema that the rows of each list are.
    static let lists = ["summary": "Summary", "accountHolder": "Holder", "transactions": "Transaction"]

    var elements: [Element] = []

    /// The account as its XML would have it.
    func composed(_ fiType: FIType) -> FIJSONAccount {
        let rows = elements.compactMap(\.row)
        let number = rows.lazy.compactMap { $0["accountNumber"] }.first
        let holding = rows.lazy.compactMap { $0["accountHoldertype"] }.first
        let fip = rows.lazy.compactMap { $0.string("fip") }.first
        var account = FIJSONAccount(
            element: .composed(
                "Account", attributes: number.map { [("maskedAccNumber", $0)] } ?? [],
                children: children(holding: holding)))
        account.spellings = fiType == .deposit ? .unaportDeposit : .unaport
        account.moved = Set(
            rows.flatMap { row in [row["accountNumber"], row.string("fip") == fip ? row["fip"] : nil] }
                .compactMap(\.self) + [holding].compactMap(\.self))
        (account.fiType, account.fip) = (fiType, fip.map { EntityID($0) })
        return account
    }

    private func children(holding: Int?) -> [FIJSONElement] {
        func children(_ isIncluded: (String) -> Bool) -> [FIJSONElement] {
            elements.filter { isIncluded($0.name) }.map { .value($0.name, $0.value) }
        }
        let holders = children { $0 == "Holder" }
        let transactions = children { $0 == "Transaction" }
        var all = children { $0 != "Holder" && $0 != "Transaction" }
        if !holders.isEmpty {
            let type = holding.map { [(name: "type", value: $0)] } ?? []
            all.append(.composed("Profile", children: [.composed("Holders", attributes: type, children: holders)]))
        }
        if !transactions.isEmpty { all.append(.composed("Transactions", children: transactions)) }
        return all
    }
}
