extension Narration {
    /// `UPI/RRN/NOTE/VPA/BANK`
    var slashed: String {
        switch entry.channel {
        case .upi: "UPI/\(rrn)/\(entry.note.prefix(17))/\(entry.party.address)/\(name.prefix(15))"
        case .imps: "MMT/IMPS/\(rrn)/\(entry.note)/\(name.prefix(12))/\(entry.party.bank)"
        case .neft: "NEFT-\(utr)-\(name)-\(entry.note)-\(ifsc)"
        case .card: "VPS/\(name.prefix(18))/\(rrn)/\(entry.note)/506999XX\(card)"
        case .atm: "NFS/CASH WDL/\(rrn)/SBX\(entry.note)/\(place)"
        case .cash: "BY CASH - \(place)"
        case .mandate: "ACH/\(name)/\(entry.note)"
        case .bill: "BIL/BPAY/\(rrn)/\(name)/\(entry.note)"
        case .interest: "\(card):Int.Pd:\(entry.date)"
        case .charge: "CHRG/\(entry.note)"
        case .termDeposit: "INF/FD/\(entry.note)/OPENED"
        }
    }
}
