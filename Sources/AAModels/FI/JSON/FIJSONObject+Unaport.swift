import AACore

extension FIJSONObject {
    /// The accounts of one of Unaport's tabs: lists of summaries, holders and transactions, whose rows say by a number which
    /// account they belong to. `nil` if the object is no tab.
    func unaportAccounts(named name: String) -> [(account: FIJSONAccount, fip: EntityID?)]? {
        guard let fiType = FIWireNames.type(ofAttribute: name), hasArray("accountHolder") || hasArray("summary") else {
            return nil
        }
        var numbers: [String] = []
        var rows: [String: UnaportRows] = [:]
        for (list, path) in UnaportRows.lists {
            for row in self[list].map(tape.elements(of:)) ?? [] {
                guard let row = FIJSONObject(row, of: tape) else { continue }
                let number = row.string("accountNumber") ?? ""
                if rows[number] == nil { numbers.append(number) }
                rows[number, default: UnaportRows()][keyPath: path].append(row)
            }
        }
        // Rows without a number belong to the only account there is.
        if numbers.count == 2, let nameless = rows[""] {
            numbers.removeAll { $0.isEmpty }
            rows[numbers[0]]?.append(nameless)
        }
        return numbers.compactMap { number in rows[number].map { ($0.account(fiType), $0.fip) } }
    }
}
