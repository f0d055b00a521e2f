// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct AIFTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `nameofAsset`: the asset's name.
    public var assetName: String?
    /// `investmentDateTime`: when it was bought.
    public var investmentDateTime: Timestamp?
    /// `investmentValue`: what was paid.
    public var investmentValue: Amount?
    /// `redemptionDate`: the day it was redeemed.
    public var redemptionDate: CalendarDate?
    /// `redemptionValue`: what was paid back.
    public var redemptionValue: Amount?
    /// `fundFeesPaymentDate`: the day fees were paid.
    public var fundFeesPaymentDate: CalendarDate?
    /// `fundFeesPaymentAmount`: the fees of the fund.
    public var fundFeesPaymentAmount: Amount?
    /// `reInvestmentDate`: the day it was invested again.
    public var reInvestmentDate: CalendarDate?
    /// `reInvestmentValue`: what was invested again.
    public var reInvestmentValue: Amount?
    /// `paymentInvestorDate`: the day the investor was paid.
    public var paymentInvestorDate: CalendarDate?
    /// `paymentInvestorAmount`: what the investor was paid.
    public var paymentInvestorAmount: Amount?
    /// `taxPaidValue`: the tax.
    public var taxPaidValue: Amount?
    /// `taxPaidDate`: the day the tax was paid.
    public var taxPaidDate: CalendarDate?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
