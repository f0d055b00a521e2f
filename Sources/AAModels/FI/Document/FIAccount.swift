public import AACore

/// What the accounts of all FI types have in common.
public protocol FIAccount: PersonalRecord {
    /// `linkedAccRef`: the account's name at the AA, the same as in the consent.
    var linkedAccRef: LinkReference? { get }
    /// What people know the account by, more or less masked: its number, folio, policy or demat account.
    var maskedIdentifier: String? { get }
    /// `type`, as the document has it.
    var type: String? { get }
    /// `version`: the schema version the FIP claims.
    var version: String? { get }
    /// `Profile/Holders`; always `nil` for returns of GST, which have none.
    var holders: FIHolders? { get }
    /// The account among those of other types.
    var content: FIDocument.Content { get }
}
