public import AACore

/// What kind of financial information an account holds, in the words of ReBIT's API (`FITypes`).
///
/// A document names its kind differently: by its namespace and its `type` attribute, which the reader translates.
/// Source: ReBIT AA API 2.0.0, `FITypes`; the FI schemas for the kinds that travel as `OTHER`.
public struct FIType: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// A kind by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Savings and current accounts.
    public static let deposit: Self = "DEPOSIT"
    /// Fixed deposits.
    public static let termDeposit: Self = "TERM_DEPOSIT"
    /// Fixed deposits, as API version 1 wrote them. Deprecated by ReBIT; found in old links and consents.
    public static let termDepositV1: Self = "TERM-DEPOSIT"
    /// Deposits by instalment.
    public static let recurringDeposit: Self = "RECURRING_DEPOSIT"
    /// Systematic investment plans.
    public static let sip: Self = "SIP"
    /// Commercial papers.
    public static let commercialPaper: Self = "CP"
    /// Certificates of deposit.
    public static let certificateOfDeposit: Self = "CD"
    /// Government securities.
    public static let governmentSecurities: Self = "GOVT_SECURITIES"
    /// Shares.
    public static let equities: Self = "EQUITIES"
    /// Bonds.
    public static let bonds: Self = "BONDS"
    /// Debentures.
    public static let debentures: Self = "DEBENTURES"
    /// Units of mutual funds.
    public static let mutualFunds: Self = "MUTUAL_FUNDS"
    /// Exchange traded funds.
    public static let etf: Self = "ETF"
    /// Indian depository receipts.
    public static let idr: Self = "IDR"
    /// Collective investment schemes.
    public static let cis: Self = "CIS"
    /// Alternative investment funds.
    public static let aif: Self = "AIF"
    /// Infrastructure investment trusts.
    public static let invit: Self = "INVIT"
    /// Real estate investment trusts.
    public static let reit: Self = "REIT"
    /// National pension system.
    public static let nps: Self = "NPS"
    /// Insurance policies of all kinds. Withdrawn in 2019, still sent.
    public static let insurancePolicies: Self = "INSURANCE_POLICIES"
    /// Life insurance.
    public static let lifeInsurance: Self = "LIFE_INSURANCE"
    /// General insurance.
    public static let generalInsurance: Self = "GENERAL_INSURANCE"
    /// Unit linked insurance plans.
    public static let ulip: Self = "ULIP"
    /// Employees' provident fund.
    public static let epf: Self = "EPF"
    /// Public provident fund.
    public static let ppf: Self = "PPF"
    /// Credit cards.
    public static let creditCard: Self = "CREDIT_CARD"
    /// GST returns 1 and 3B.
    public static let gstr1And3B: Self = "GSTR1_3B"
    /// What has no word of its own.
    public static let other: Self = "OTHER"

    /// The words of the API, and those of the schemas without one.
    public static let known: Set<Self> = [
        .deposit, .termDeposit, .termDepositV1, .recurringDeposit, .sip, .commercialPaper, .certificateOfDeposit,
        .governmentSecurities, .equities, .bonds, .debentures, .mutualFunds, .etf, .idr, .cis, .aif, .invit, .reit,
        .nps, .insurancePolicies, .lifeInsurance, .generalInsurance, .ulip, .epf, .ppf, .creditCard, .gstr1And3B,
        .other,
    ]
}
