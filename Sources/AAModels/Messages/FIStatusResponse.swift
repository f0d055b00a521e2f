public import AACore

/// How far the accounts of one FIP are (an element of `FIStatusResponse`). Source: ReBIT FIU API 2.0.0.
public struct FIStatusResponse: JSONConvertible, Hashable {
    /// One account (an element of `Accounts`).
    public struct Account: JSONConvertible, Hashable {
        /// The account, as linked at the AA.
        public var link: LinkReference
        /// How far its data is.
        public var status: FIStatus
        /// The FIP's words, which may be about the customer: not for a log. Often empty, though the specification requires the
        /// member.
        @Redacted public var remark: String

        /// Makes an entry.
        public init(link: LinkReference, status: FIStatus, remark: String = "") {
            self.link = link
            self.status = status
            self.remark = remark
        }

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            link = try members.required("linkRefNumber")
            status = try members.required("FIStatus")
            remark = try members.textThatMayBeEmpty("description")
        }

        /// The object.
        public var json: JSONValue {
            .object(["linkRefNumber": link.json, "FIStatus": status.json, "description": remark.json])
        }
    }

    /// The FIP (`fipID`).
    public var fip: EntityID
    /// Its accounts.
    public var accounts: [Account]

    /// Makes an entry.
    public init(fip: EntityID, accounts: [Account]) {
        self.fip = fip
        self.accounts = accounts
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fip = try members.required("fipID")
        accounts = try members.required("Accounts")
    }

    /// The object.
    public var json: JSONValue { .object(["fipID": fip.json, "Accounts": accounts.json]) }
}
