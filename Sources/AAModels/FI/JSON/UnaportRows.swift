import AACore

/// What Unaport's lists hold of one account.
struct UnaportRows {
    var summaries: [FIJSONObject] = []
    var holders: [FIJSONObject] = []
    var transactions: [FIJSONObject] = []

    static let lists: [(String, any WritableKeyPath<Self, [FIJSONObject]> & Sendable)] = [
        ("summary", \.summaries), ("accountHolder", \.holders), ("transactions", \.transactions),
    ]

    private var all: [FIJSONObject] { summaries + holders + transactions }

    mutating func append(_ others: Self) {
        summaries += others.summaries
        holders += others.holders
        transactions += others.transactions
    }

    /// The FIP that the rows name.
    var fip: EntityID? { all.lazy.compactMap { $0.string("fip") }.first.map { EntityID($0) } }

    /// The account as its XML would have it.
    func account(_ fiType: FIType) -> FIJSONAccount {
        let number = all.lazy.compactMap { $0["accountNumber"] }.first
        let holding = holders.lazy.compactMap { $0["accountHoldertype"] }.first
        let profile = FIJSONElement.composed(
            "Profile",
            children: [
                .composed(
                    "Holders", attributes: holding.map { [("type", $0)] } ?? [],
                    children: holders.map { .value("Holder", $0.entry) })
            ])
        let bookings = FIJSONElement.composed(
            "Transactions", children: transactions.map { .value("Transaction", $0.entry) })
        var account = FIJSONAccount(
            element: .composed(
                "Account", attributes: number.map { [("maskedAccNumber", $0)] } ?? [],
                children: (holders.isEmpty ? [] : [profile]) + summaries.map { .value("Summary", $0.entry) }
                    + (transactions.isEmpty ? [] : [bookings])))
        account.spellings = fiType == .deposit ? .unaportDeposit : .unaport
        account.moved = Set(
            all.flatMap { [$0["accountNumber"], $0["fip"]].compactMap(\.self) } + [holding].compactMap(\.self))
        account.fiType = fiType
        return account
    }
}
