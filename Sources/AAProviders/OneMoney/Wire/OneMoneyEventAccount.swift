public import AACore
public import AAModels

/// How far the data of one account is, in a notification or the status of a session (an element of `linkRefNumbers`).
public struct OneMoneyEventAccount: JSONConvertible, Hashable {
    /// The account, as linked at the AA; not always a UUID.
    public let link: LinkReference
    /// How far its data is.
    public let status: FIStatus?
    /// The FIP's name; not in notifications of type 1.
    public let fipName: String?
    /// The FIP (`fipId`); not in notifications of type 1.
    public let fip: EntityID?
    /// The account number as the FIP masks it.
    @Redacted public private(set) var maskedAccountNumber: String?
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        link = try members.required(anyOf: ["linkRefNumber", "linkReferenceNumber"])
        status = try members.optional("fiStatus")
        fipName = members.readable("fipName")
        fip = try members.optional(anyOf: ["fipId", "fipID"])
        maskedAccountNumber = members.readable("maskedAccountNumber")
        self.json = json
    }

    /// Whether there is data of it.
    var hasData: Bool { status == .ready || status == .delivered }
}
