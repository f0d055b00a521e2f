// Generated from Schemas/FI/CD.json; run Scripts/schemas.

public import AACore

/// One booking: `Transaction`.
public struct CertificateOfDepositTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `narration`: the institution's words.
    public var narration: String?
    /// `rate`: the price of one unit.
    public var rate: Amount?
    /// `stt`: the securities transaction tax.
    public var stt: Amount?
    /// `type`: what kind of trade it was.
    public var type: UnitTradeType?
    /// `units`: how many.
    public var units: Amount?
    /// `currency`: an ISO 4217 code.
    public var currency: String?
    /// `totalCharge`: all charges and taxes.
    public var totalCharge: Amount?
    /// `tradeValue`: price times units.
    public var tradeValue: Amount?
    /// `otherTaxes`: further taxes.
    public var otherTaxes: Amount?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
