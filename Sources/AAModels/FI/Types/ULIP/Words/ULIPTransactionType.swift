// Generated from Schemas/FI/ULIP.json; run Scripts/schemas.

import AACore

/// What was booked in a unit linked plan.
public struct ULIPTransactionType: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PURCHASE`
    public static let purchase: Self = "PURCHASE"
    /// Misspelt by the schema.
    public static let premiumPayment: Self = "PREMIMUM_PAYMENT"
    /// `ONE_TIME_PAYMENT`
    public static let oneTimePayment: Self = "ONE_TIME_PAYMENT"
    /// `TOP_UP`
    public static let topUp: Self = "TOP_UP"
    /// `SWITCH_IN`
    public static let switchIn: Self = "SWITCH_IN"
    /// `SWITCH_OUT`
    public static let switchOut: Self = "SWITCH_OUT"
    /// `PARTIAL_WITHDRAWAL`
    public static let partialWithdrawal: Self = "PARTIAL_WITHDRAWAL"
    /// `SWITCHING_FEE`
    public static let switchingFee: Self = "SWITCHING_FEE"
    /// `ADMIN_FEE`
    public static let adminFee: Self = "ADMIN_FEE"
    /// Misspelt by the schema.
    public static let mortalityFee: Self = "MORALITY_FEE"
    /// `SERVICE_TAX`
    public static let serviceTax: Self = "SERVICE_TAX"
    /// `PARTIAL_WITHDRAWAL_CHARGES`
    public static let partialWithdrawalCharges: Self = "PARTIAL_WITHDRAWAL_CHARGES"
    /// `PREMIUM_REDIRECTION_CHARGES`
    public static let premiumRedirectionCharges: Self = "PREMIUM_REDIRECTION_CHARGES"
    /// `PREMIUM_HOLIDAY_CHARGES`
    public static let premiumHolidayCharges: Self = "PREMIUM_HOLIDAY_CHARGES"
    /// `SURRENDER_CHARGES`
    public static let surrenderCharges: Self = "SURRENDER_CHARGES"
    /// `TOP_UP_CHARGES`
    public static let topUpCharges: Self = "TOP_UP_CHARGES"
    /// `PREMIUM_ALLOCATION_CHARGES`
    public static let premiumAllocationCharges: Self = "PREMIUM_ALLOCATION_CHARGES"
    /// `OPENING_BALANCE`
    public static let openingBalance: Self = "OPENING_BALANCE"
    /// `CLOSING_BALANCE`
    public static let closingBalance: Self = "CLOSING_BALANCE"
    /// `BONUS`
    public static let bonus: Self = "BONUS"
    /// `RIDER_PREMIUM_CHARGES`
    public static let riderPremiumCharges: Self = "RIDER_PREMIUM_CHARGES"
    /// `ACTUAL_INVESTMENT`
    public static let actualInvestment: Self = "ACTUAL_INVESTMENT"
    /// Misspelt by the schema.
    public static let educationFees: Self = "EDUCATION_FESS"
    /// `MONTHLY_POLICY_CHARGES`
    public static let monthlyPolicyCharges: Self = "MONTHLY_POLICY_CHARGES"
    /// `RISK_PREMIUM`
    public static let riskPremium: Self = "RISK_PREMIUM"
    /// `PREMIUM_RENEWAL`
    public static let premiumRenewal: Self = "PREMIUM_RENEWAL"
    /// Misspelt by the schema.
    public static let revival: Self = "REVIAVAL"
    /// Misspelt by the schema.
    public static let changesInPolicyBenefits: Self = "CHANGES_IN_POLICY_BENIFITS"
    /// Misspelt by the schema.
    public static let changesInPolicy: Self = "CHAGNGES_IN_POLICY"
    /// `STATUS`
    public static let status: Self = "STATUS"
    /// `CHANGE_OF_ADDRESS`
    public static let changeOfAddress: Self = "CHANGE_OF_ADDRESS"
    /// `CHANGE_OF_ECS_BANK`
    public static let changeOfEcsBank: Self = "CHANGE_OF_ECS_BANK"
    /// `CHANGE_OF_NOMINEE`
    public static let changeOfNominee: Self = "CHANGE_OF_NOMINEE"
    /// `CHANGE_IN_MODE_OF_PAYMENT`
    public static let changeInModeOfPayment: Self = "CHANGE_IN_MODE_OF_PAYMENT"
    /// `SWITCH`
    public static let switched: Self = "SWITCH"
    /// `CHANGES_IN_MATURITY_DATE`
    public static let changesInMaturityDate: Self = "CHANGES_IN_MATURITY_DATE"
    /// `OTHERS`
    public static let others: Self = "OTHERS"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .purchase, .premiumPayment, .oneTimePayment, .topUp, .switchIn, .switchOut, .partialWithdrawal, .switchingFee,
        .adminFee, .mortalityFee, .serviceTax, .partialWithdrawalCharges, .premiumRedirectionCharges,
        .premiumHolidayCharges, .surrenderCharges, .topUpCharges, .premiumAllocationCharges, .openingBalance,
        .closingBalance, .bonus, .riderPremiumCharges, .actualInvestment, .educationFees, .monthlyPolicyCharges,
        .riskPremium, .premiumRenewal, .revival, .changesInPolicyBenefits, .changesInPolicy, .status, .changeOfAddress,
        .changeOfEcsBank, .changeOfNominee, .changeInModeOfPayment, .switched, .changesInMaturityDate, .others,
    ]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = [
        "PREMIUM_PAYMENT": .premiumPayment, "MORTALITY_FEE": .mortalityFee, "EDUCATION_FEES": .educationFees,
        "REVIVAL": .revival, "CHANGES_IN_POLICY_BENEFITS": .changesInPolicyBenefits,
        "CHANGES_IN_POLICY": .changesInPolicy,
    ]
}

extension ULIPTransactionType: FIValue {}
