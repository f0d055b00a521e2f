/// Who holds the account: `Profile/Holders`.
public struct DepositHolders: PersonalRecord {
    /// `type`: one person or several.
    public var type: DepositHoldersType?
    /// `Holder`: the persons, in the document's order.
    public var holders: [DepositHolder] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nobody.
    public init() {}
}
