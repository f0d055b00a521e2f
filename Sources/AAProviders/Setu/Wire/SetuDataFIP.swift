public import AACore
import AAModels

/// The accounts of one FIP in a session or a notification of Setu's.
public struct SetuDataFIP: JSONConvertible, Hashable {
    /// The FIP (`fipID`).
    public let fip: EntityID
    /// Its accounts.
    public let accounts: [SetuDataAccount]
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fip = try members.required(anyOf: ["fipID", "fipId"])
        accounts = try members.optional(anyOf: ["accounts", "Accounts", "data"]) ?? []
        self.json = json
    }

    /// How far the accounts are, as a session's notification says it.
    var report: FIStatusResponse {
        FIStatusResponse(
            fip: fip, accounts: accounts.map { .init(link: $0.link, status: $0.fiStatus, remark: $0.remark ?? "") })
    }
}
