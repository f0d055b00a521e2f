public import AACore

/// Which AAs know a mobile number. Source: AA Gateway v2, account-availability.
public struct SetuAvailability: JSONConvertible, Hashable {
    /// What one AA says.
    public struct Entry: JSONConvertible, Hashable {
        /// The AA's handle, such as `onemoney`.
        public let aggregator: String
        /// The customer's address there.
        public let customer: CustomerAddress
        /// Whether the AA knows it.
        public let isRegistered: Bool
        /// The object as it came.
        @Redacted public private(set) var json: JSONValue

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            aggregator = try members.required("aa")
            customer = try members.required("vua")
            isRegistered = try members.required("status", as: Flag.self).value
            self.json = json
        }
    }

    /// The AAs.
    public let accounts: [Entry]
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        accounts = try members.required("accounts")
        self.json = json
    }
}
