// Generated from Schemas/FI/DEBENTURES.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct DebenturesTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `type`: what was booked.
    public var type: TermDepositTransactionType?
    /// `units`: how many.
    public var units: Amount?
    /// `currency`: an ISO 4217 code.
    public var currency: String?
    /// `tradeValue`: price times units.
    public var tradeValue: Amount?
    /// `totalCharge`: all charges and taxes.
    public var totalCharge: Amount?
    /// `otherTaxes`: further taxes.
    public var otherTaxes: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
