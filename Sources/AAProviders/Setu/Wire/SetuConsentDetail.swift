public import AACore
public import AAModels

/// What a consent at Setu is about; without `expanded` the customer and the times alone, in the names of v2 or v1.
/// Source: AA Gateway v2, ConsentResponseV2.detail; FIU service v1, Detail.
public struct SetuConsentDetail: JSONConvertible, Hashable {
    /// The customer. Before a bank is chosen it has no AA, and may be another afterwards.
    public let customer: CustomerAddress?
    /// From when data may be asked for.
    public let consentStart: Timestamp?
    /// Until when.
    public let consentExpiry: Timestamp?
    /// What may be done with the data.
    public let consentMode: ConsentMode?
    /// Whether it may be fetched again.
    public let fetchType: FetchType?
    /// Which parts of the documents.
    public let consentTypes: [ConsentType]
    /// Which kinds of accounts.
    public let fiTypes: [FIType]
    /// What for.
    public let purpose: Purpose?
    /// From when to when.
    public let dataRange: FIDataRange?
    /// How long the data may be kept.
    public let dataLife: ConsentPeriod?
    /// How often it may be fetched.
    public let frequency: ConsentPeriod?
    /// Which transactions; empty for all.
    public let dataFilter: [DataFilter]
    /// The accounts, which v1 has here.
    public let accounts: [SignedConsent.Account]
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        let named = try members.optional("Customer", as: AnyJSON.self)?.json.object?["id"]?.string
        customer = try members.optional("vua") ?? named.map { CustomerAddress($0) }
        consentStart = try members.optional("consentStart")
        consentExpiry = try members.optional("consentExpiry")
        consentMode = try members.optional("consentMode")
        fetchType = try members.optional("fetchType")
        consentTypes = try members.optional("consentTypes") ?? []
        fiTypes = try members.optional("fiTypes") ?? []
        purpose = try members.optional(anyOf: ["purpose", "Purpose"], as: SetuPurpose.self)?.purpose
        dataRange = try members.optional(anyOf: ["dataRange", "FIDataRange"])
        dataLife = try members.optional(anyOf: ["dataLife", "DataLife"], as: SetuPeriod.self)?.period
        frequency = try members.optional(anyOf: ["frequency", "Frequency"], as: SetuPeriod.self)?.period
        dataFilter = try members.optional(anyOf: ["dataFilter", "DataFilter"]) ?? []
        accounts = try members.optional(anyOf: ["Accounts", "accounts"]) ?? []
        self.json = json
    }
}
