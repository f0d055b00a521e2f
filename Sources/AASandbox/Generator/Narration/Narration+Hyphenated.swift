import AACore

extension Narration {
    /// `UPI-NAME-VPA-IFSC-RRN-NOTE`
    var hyphenated: String {
        switch entry.channel {
        case .upi: "UPI-\(name.prefix(20))-\(entry.party.address.uppercased())-\(ifsc)-\(rrn)-\(entry.note.prefix(20))"
        case .imps:
            "IMPS-\(rrn)-\(entry.isCredit ? name : holder.uppercased())-\(entry.party.bank)-XXXXXXXX\(card)-\(entry.note)"
        case .neft:
            entry.isCredit
                ? "NEFT CR-\(ifsc)-\(name)-\(holder.uppercased())-\(entry.note)-\(utr)"
                : "NEFT DR-\(ifsc)-\(name)-NETBANK, MUM-\(utr)-\(entry.note)"
        case .card: "POS 506999XXXXXX\(card) \(name)"
        case .atm: "\(atmPrefix)-506999XXXXXX\(card)-S1SBX\(entry.note)-\(place)"
        case .cash: "CASH DEPOSIT BY - SELF - \(place) CDM \(entry.note)"
        case .mandate: "ACH D- \(name)-\(entry.note)"
        case .bill: "BILLPAY DR-\(name)-\(entry.note)-\(rrn.suffix(6))"
        case .interest: "CREDIT INTEREST CAPITALISED"
        case .charge: "\(entry.note)-MIR\(entry.date.year % 100)\(rrn.suffix(8))"
        case .termDeposit: "TD BOOKING-\(entry.note)-\(holder.uppercased())"
        }
    }

    /// Own machine or another bank's.
    private var atmPrefix: String { (entry.reference.utf8.last ?? 0) % 3 == 0 ? "NWD" : "ATW" }
}
