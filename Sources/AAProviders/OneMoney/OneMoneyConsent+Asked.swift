import AACore

extension OneMoneyConsent {
    /// Our own name for the case in an item of a list.
    static func accountID(of item: JSONObject) -> String? {
        var members = try? JSONMembers(.object(item), at: .root)
        return members?.reference("accountID")
    }

    /// Whether an item can be a consent of a mobile number. An address that is a name says nothing of it; one that is a number, be it
    /// masked, must be that number.
    static func canBe(_ item: JSONObject, ofMobile mobile: String) -> Bool {
        guard let vua = item["vua"], vua != .null, vua != "" else { return true }
        guard let parts = vua.string?.split(separator: "@", omittingEmptySubsequences: false), parts.count == 2 else {
            return false
        }
        let isNumber = parts[0].utf8.count == 10 && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0.isMask }
        guard isNumber else { return true }
        return CustomerAddress("\(parts[0])@\(parts[1])").isAnswer(to: CustomerAddress("\(mobile)@\(parts[1])"))
    }
}
