import AAModels

/// The way money moved, as far as a narration shows it.
enum Channel: Sendable {
    case upi, imps, neft, card, atm, cash, mandate, bill, interest, charge, termDeposit

    /// The value of `mode` in the DEPOSIT schema 2.0.0.
    var mode: DepositTransactionMode {
        switch self {
        case .upi: .upi
        case .imps: .imps
        case .neft: .neft
        case .card: .card
        case .atm: .atm
        case .cash: .cash
        case .mandate: .nach
        case .bill: .autoDebit
        case .interest: .interestCredit
        case .charge, .termDeposit: .others
        }
    }

    /// The value of `mode` in the DEPOSIT schemas 1.x, which know fewer.
    var modeOfVersion1: DepositTransactionMode {
        switch self {
        case .upi, .card, .atm, .cash: mode
        case .imps, .neft, .termDeposit: .fundTransfer
        case .mandate, .bill, .interest, .charge: .others
        }
    }
}
