public import AACore
public import AAModels

/// The data of one account as FinPro hands it out in JSON.
public struct OneMoneyAccountData: JSONConvertible, Hashable {
    /// The account, as linked at the AA (`linkReferenceNumber`).
    public let link: LinkReference
    /// The account number as the FIP masks it.
    @Redacted public private(set) var maskedAccountNumber: String?
    /// The kind of account.
    public let fiType: FIType?
    /// The FIP's name.
    public let bank: String?
    /// Whether any part of the document is there: an account without one is not ready, though the call succeeds.
    public let hasData: Bool
    /// The object as it came: the document.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object. The parts begin with capitals, in the published samples with small letters.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        link = try members.required(anyOf: ["linkReferenceNumber", "linkRefNumber"])
        maskedAccountNumber = members.readable("maskedAccountNumber")
        fiType = members.readable("fiType")
        bank = members.readable("bank")
        let parts = ["Summary", "Profile", "Transactions"].map { part in
            members.readable(anyOf: [part, part.lowercased()], as: AnyJSON.self)?.json.object
        }
        hasData = parts.contains { $0 != nil }
        self.json = json
    }
}
