// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

/// Where the business is: `Address`.
public struct GSTAddress: PersonalRecord {
    /// `bno`: the building's number.
    public var buildingNumber: String?
    /// `flno`: the floor.
    public var floor: String?
    /// `bnm`: the building's name.
    public var buildingName: String?
    /// `st`: the street.
    public var street: String?
    /// `loc`: the locality.
    public var locality: String?
    /// `dst`: the district.
    public var district: String?
    /// `stcd`: the state.
    public var state: String?
    /// `pncd`: the postal code.
    public var pinCode: String?
    /// `NatureOfBusinessList/ntr`: what it does.
    public var natureOfBusiness: [String] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
