import AACore

/// What a fetch brought: the status of the session and the data, two answers side by side, each byte for byte as it came. The data
/// alone, `/getallfidata`, is read too.
struct OneMoneyDelivery: JSONConvertible {
    /// The status, which names the FIPs and what is missing.
    let event: OneMoneyEvent?
    let accounts: [OneMoneyAccountData]
    let json: JSONValue

    private static let (statusName, dataName) = ("firequestStatus", "getallfidata")

    /// The two answers as one JSON text.
    static func bytes(status: [UInt8], data: [UInt8]) -> [UInt8] {
        Array(#"{"\#(statusName)":"#.utf8) + status + Array(#","\#(dataName)":"#.utf8) + data + Array("}".utf8)
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        event = try members.optional(Self.statusName, as: OneMoneyAnswer<OneMoneyEvent>.self)?.data
        if let data = try members.optional(Self.dataName, as: OneMoneyAnswer<[OneMoneyAccountData]>.self) {
            accounts = data.data
        } else {
            accounts = try members.required("data")
        }
        self.json = json
    }
}
