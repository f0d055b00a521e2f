extension Narration {
    /// `WDL TFR   UPI/DR/RRN/NAME/BANK/VPA/NOTE` and the branch behind it.
    var stateBank: String {
        let direction = entry.isCredit ? "CR" : "DR"
        return switch entry.channel {
        case .upi:
            "\(movement)   UPI/\(direction)/\(rrn)/\(name.prefix(8))/\(entry.party.bank)/\(entry.party.address.prefix(10))/\(entry.note.prefix(8))\(at)"
        case .imps: "\(movement)   IMPS/\(rrn)/\(entry.party.bank)-xx\(card.suffix(3))-\(name.prefix(16))/Transfer\(at)"
        case .neft: "\(movement)   NEFT*\(ifsc)*\(utr)*\(name.prefix(20))*\(entry.note)"
        case .card: "DEBIT   POS ATM PURCH OTHPG \(rrn)\(name.prefix(24))"
        case .atm: "ATM WDL   ATM CASH \(entry.note) \(place)"
        case .cash: "CASH DEPOSIT   CASH DEPOSIT SELF\(at)"
        case .mandate: "DEBIT   ACHDr \(entry.party.bank)\(rrn.prefix(8)) \(name.prefix(16)) \(entry.note)"
        case .bill: "\(movement)   INB \(name) \(entry.note)"
        case .interest: "INTEREST CREDIT"
        case .charge: "DEBIT   \(entry.note)"
        case .termDeposit: "WDL TFR   TO FD \(entry.note)"
        }
    }

    private var movement: String { entry.isCredit ? "DEP TFR" : "WDL TFR" }
    private var at: String { "   AT \(branch.code.suffix(5)) \(place)" }
}
