public import AACore
public import AAModels

/// An account under a consent, in the lists of FinPro.
public struct OneMoneyLinkedAccount: JSONConvertible, Hashable {
    /// The FIP's name.
    public let fipName: String?
    /// The FIP (`fipId`).
    public let fip: EntityID
    /// What the FIP calls this kind of account.
    public let accountType: String?
    /// The account, as linked at the AA (`linkReferenceNumber`).
    public let link: LinkReference
    /// The account number as the FIP masks it.
    @Redacted public private(set) var maskedAccountNumber: String?
    /// The kind of account.
    public let fiType: FIType
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fipName = members.readable("fipName")
        fip = try members.required(anyOf: ["fipId", "fipID"])
        accountType = members.readable("accountType")
        link = try members.required("linkReferenceNumber")
        maskedAccountNumber = members.readable("maskedAccountNumber")
        fiType = try members.required("fiType")
        self.json = json
    }

    /// The account as a consent names it.
    var account: SignedConsent.Account {
        SignedConsent.Account(
            fiType: fiType, fip: fip, accountType: accountType ?? "", link: link,
            maskedAccountNumber: maskedAccountNumber ?? "")
    }
}
