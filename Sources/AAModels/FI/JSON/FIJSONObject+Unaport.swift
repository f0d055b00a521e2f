import AACore

extension FIJSONObject {
    /// The accounts of one of Unaport's tabs: lists of summaries, holders and transactions, whose rows say by a number which
    /// account they belong to. `nil` if the object is no tab.
    func unaportAccounts(named name: String) -> [FIJSONAccount]? {
        guard let fiType = FIWireNames.type(ofAttribute: name), hasArray("accountHolder") || hasArray("summary") else {
            return nil
        }
        var numbers: [String] = []
        var accounts: [String: UnaportAccount] = [:]
        func add(_ element: UnaportAccount.Element, number: String) {
            if accounts[number] == nil { numbers.append(number) }
            accounts[number, default: UnaportAccount()].elements.append(element)
        }
        for member in members {
            guard let name = UnaportAccount.lists[member.name] else {
                // What is no list of rows is kept with the first account.
                add(
                    UnaportAccount.Element(name: member.name, value: member.value, row: nil),
                    number: numbers.first ?? "")
                continue
            }
            for value in tape.elements(of: member.value) {
                let row = FIJSONObject(value, of: tape)
                add(
                    UnaportAccount.Element(name: name, value: value, row: row),
                    number: row?.string("accountNumber") ?? "")
            }
        }
        // What has no number belongs to the only account there is.
        if numbers.count == 2, let nameless = accounts[""] {
            numbers.removeAll { $0.isEmpty }
            accounts[numbers[0]]?.elements += nameless.elements
        }
        return numbers.compactMap { accounts[$0]?.composed(fiType) }
    }
}
