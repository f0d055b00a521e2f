// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

import AACore

/// What was booked in a policy.
public struct InsuranceTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PREMIUM_PAYMENT`
    public static let premiumPayment: Self = "PREMIUM_PAYMENT"
    /// `BONUS`
    public static let bonus: Self = "BONUS"
    /// `MONEY_BACK`
    public static let moneyBack: Self = "MONEY_BACK"
    /// `LATE_FEES`
    public static let lateFees: Self = "LATE_FEES"
    /// `FINAL_SETTLEMENT`
    public static let finalSettlement: Self = "FINAL_SETTLEMENT"
    /// `CLAIM`
    public static let claim: Self = "CLAIM"
    /// `PLAN_CHANGE`
    public static let planChange: Self = "PLAN_CHANGE"
    /// Misspelt by the schema.
    public static let insuranceRenewal: Self = "INSURANCE_RENEWWAL"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .premiumPayment, .bonus, .moneyBack, .lateFees, .finalSettlement, .claim, .planChange, .insuranceRenewal,
        .others,
    ]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = [
        "INSURANCE_RENEWAL": .insuranceRenewal, "Plan Change PLAN_CHANGE": .planChange,
    ]
}

extension InsuranceTransactionType: FIValue {}
