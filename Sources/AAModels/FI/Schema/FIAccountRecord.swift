import AACore

/// The typed form of an account.
protocol FIAccountRecord: FIRecord, FIAccount {
    /// How its documents are headed.
    static var form: FIForm { get }
    var type: String? { get set }
    var version: String? { get set }
}

extension FIAccountRecord {
    /// The account as ``FIDocument/json`` describes it: holdings stand beside the summary, as transactions do.
    var accountJSON: JSONValue {
        var account = JSONObject()
        for member in object.members {
            guard member.name == "summary", let summary = member.value.object else {
                account.append(member.name, member.value)
                continue
            }
            let isHolding = { (member: JSONObject.Member) in ["portfolio", "holdings"].contains(member.name) }
            account.append("summary", .object(JSONObject(summary.members.filter { !isHolding($0) })))
            for holdings in summary.members.filter(isHolding) { account.append(holdings.name, holdings.value) }
        }
        return .object(account)
    }
}
