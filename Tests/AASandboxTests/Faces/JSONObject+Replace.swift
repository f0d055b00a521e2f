import AACore

extension JSONObject {
    /// Replaces a member, or removes it.
    mutating func replace(_ name: String, _ value: JSONValue?) {
        var members = members.filter { $0.name != name }
        if let value { members.append(Member(name, value)) }
        self = JSONObject(members)
    }
}
