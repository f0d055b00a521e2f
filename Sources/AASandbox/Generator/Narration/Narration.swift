import AACore

/// One row in the words of a bank.
struct Narration {
    let entry: LedgerEntry
    let bank: Bank
    let branch: Bank.Branch
    /// The last four digits of the account's debit card.
    let card: String
    let holder: String

    /// The text as the bank's core system would print it.
    var text: String {
        switch bank.style {
        case .hyphenated: hyphenated
        case .stateBank: stateBank
        case .slashed: slashed
        }
    }

    /// A NEFT's number: the bank, day of the year, year, sequence.
    var utr: String {
        let sender = entry.isCredit ? entry.party.bank : bank.code
        return "\(sender)N\(entry.reference.dropFirst().prefix(3))\(entry.date.year % 100)\(entry.reference.suffix(8))"
    }

    var name: String { entry.party.name }
    var rrn: String { entry.reference }
    /// The other side's branch: one for each name.
    var ifsc: String {
        let number = name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 10_000 }
        return "\(entry.party.bank)0\(String(1_000_000 + number).dropFirst())"
    }
    var place: String { branch.place.split(separator: ",").first.map { $0.uppercased() } ?? "" }
}
