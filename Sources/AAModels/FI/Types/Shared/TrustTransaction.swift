// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// One trade in units of an investment trust: `Transaction`.
public struct TrustTransaction: PersonalRecord {
    /// `txnId`: not unique.
    public var transactionID: String?
    /// `isin`: the security's international number.
    public var isin: String?
    /// `issuerName`: who issued it.
    public var issuerName: String?
    /// `symbol`: the ticker at the exchange.
    public var symbol: String?
    /// `exchange`: where it was traded.
    public var exchange: String?
    /// `transactionDescription`: what kind of trade it was.
    public var transactionDescription: String?
    /// `transactionDateTime`: when it was made.
    public var timestamp: Timestamp?
    /// `price`: the price of one unit.
    public var price: Amount?
    /// `unitsType`: the kind of units.
    public var unitsType: String?
    /// `numUnitsTransacted`: how many units.
    public var units: Amount?
    /// `tradeValue`: price times units.
    public var tradeValue: Amount?
    /// `totalCharge`: all charges and taxes.
    public var totalCharge: Amount?
    /// `otherCharges`: charges beyond taxes.
    public var otherCharges: Amount?
    /// `narration`: the institution's words.
    public var narration: String?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
