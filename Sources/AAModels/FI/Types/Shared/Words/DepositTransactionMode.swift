// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// How money moved, in the words of both generations. FIPs often send `OTHERS` where the narration says more.
public struct DepositTransactionMode: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Cash at a counter.
    public static let cash: Self = "CASH"
    /// Cash at a machine.
    public static let atm: Self = "ATM"
    /// A card payment.
    public static let card: Self = "CARD"
    /// A card payment, fixed and recurring deposits of v1.x.
    public static let cardPayment: Self = "CARD_PAYMENT"
    /// Unified Payments Interface.
    public static let upi: Self = "UPI"
    /// A fund transfer, v1.x.
    public static let fundTransfer: Self = "FT"
    /// Immediate Payment Service, 2.0.0.
    public static let imps: Self = "IMPS"
    /// National Electronic Funds Transfer, 2.0.0.
    public static let neft: Self = "NEFT"
    /// Real Time Gross Settlement, 2.0.0.
    public static let rtgs: Self = "RTGS"
    /// A cheque, 2.0.0.
    public static let cheque: Self = "CHEQUE"
    /// A demand draft, 2.0.0.
    public static let demandDraft: Self = "DEMAND_DRAFT"
    /// A standing instruction, 2.0.0.
    public static let autoDebit: Self = "AUTO_DEBIT"
    /// Interest, 2.0.0.
    public static let interestCredit: Self = "INTEREST_CREDIT"
    /// National Automated Clearing House, 2.0.0.
    public static let nach: Self = "NACH"
    /// Electronic Clearing Service, 2.0.0.
    public static let ecs: Self = "ECS"
    /// A remittance from abroad, 2.0.0.
    public static let remittance: Self = "REMITTANCE"
    /// Anything else.
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .cash, .atm, .card, .cardPayment, .upi, .fundTransfer, .imps, .neft, .rtgs, .cheque, .demandDraft, .autoDebit,
        .interestCredit, .nach, .ecs, .remittance, .others,
    ]
}

extension DepositTransactionMode: FIValue {}
