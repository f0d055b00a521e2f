// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

public import AACore

/// Returns of goods and services tax: ReBIT's GSTR1_3B, 1.0.0.
///
/// Each part is absent when the consent did not ask for it (`consentTypes`). A field is `nil` when it was absent,
/// empty, or could not be read; in the last case its text stands in `raw`.
public struct GSTReturnsAccount: FIAccount {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    public var linkedAccRef: LinkReference?
    /// `maskedGstinNumber`: what people know the account by, more or less masked.
    public var maskedIdentifier: String?
    /// `version`: the schema version the FIP claims.
    public var version: String?
    /// `type`: `gstr1_3b`.
    public var type: String?
    /// `Profile/BusinessDetails`: the business.
    public var business: GSTBusiness?
    /// `Profile/PlaceofBusiness/Address`: where it is.
    public var address: GSTAddress?
    /// `Profile/PlaceofBusiness/NatureOfBusinessList/ntr`: what it does, where the list stands beside the address.
    public var natureOfBusiness: [String] = []
    /// `Transactions`: the returns of a period.
    public var returns: GSTReturnList?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}

    /// The account among those of other types.
    public var content: FIDocument.Content { .gstReturns(self) }
    /// Always `nil`: the documents name no holders.
    public var holders: FIHolders? { nil }
}
