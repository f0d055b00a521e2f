extension FIJSONObject {
    /// A bank account of FinBox: a list of transactions in FinBox's own words, and nothing that an `Account` element has.
    var finBoxAccount: FIJSONAccount? {
        guard let list = members.first(where: { $0.name == "transactions" }), hasArray(list.name),
            let row = FIJSONObject(tape.elements(of: list.value).first, of: tape),
            row["transaction_type", "transaction_note"] != nil
        else { return nil }
        let others = members.filter { $0.entry != list.entry }
        let attributes = others.filter { tape.shape(of: $0.value) == .scalar }.map { (name: $0.name, value: $0.value) }
        let elements = others.filter { tape.shape(of: $0.value) != .scalar }
        let rows = FIJSONElement.composed("Transactions", children: [.value("Transaction", list.value)])
        return FIJSONAccount(
            element: .composed(
                "Account", attributes: attributes, children: elements.map { .value($0.name, $0.value) } + [rows]),
            spellings: .finBox, fiType: .deposit)
    }
}
