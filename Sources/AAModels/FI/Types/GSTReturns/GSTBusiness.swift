// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// The business: `BusinessDetails`.
public struct GSTBusiness: PersonalRecord {
    /// `lgnm`: the legal name.
    public var legalName: String?
    /// `trdnm`: the trade name.
    public var tradeName: String?
    /// `apprvdt`: the day of approval.
    public var approvedOn: CalendarDate?
    /// `iscmp`: whether it pays at a flat rate.
    public var isComposition: YesNo?
    /// `dty`: as `Normal`.
    public var taxpayerType: String?
    /// `sts`: as `Active`.
    public var status: String?
    /// `CategoryList/cat`: what it may supply.
    public var categories: [String] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
