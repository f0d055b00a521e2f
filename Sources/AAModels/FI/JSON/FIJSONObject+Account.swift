import AACore

extension FIJSONObject {
    /// The account that the object is, or those that it lists; `nil` if it is something around them.
    func accounts(at place: FIJSONPlace) -> [(FIJSONAccount, FIDialect)]? {
        if let accounts = unaportAccounts(named: place.name) { return accounts.map { ($0, .unaport) } }
        return account(at: place).map { [$0] }
    }

    private func account(at place: FIJSONPlace) -> (FIJSONAccount, FIDialect)? {
        if let account = summarizedAccount { return (account, .json) }
        if let account = finBoxAccount { return (account, .finBox) }
        if place.name == "uanAccounts" {
            return (FIJSONAccount(element: .value("Account", entry), fiType: .epf), .json)
        }
        let parts = members.filter { member in
            ["Profile", "Summary", "Transactions"].contains(FIJSONSpellings.element(member.name))
                && tape.shape(of: member.value) == .object
        }
        let isNamed = FIJSONSpellings.element(place.name) == "Account"
        guard hasHead && (isNamed || !parts.isEmpty) || parts.contains(where: isProfile) else { return nil }
        return (FIJSONAccount(element: .value("Account", entry)), dialect(parts, at: place))
    }

    /// Whether there is anything that an `Account` element has for an attribute.
    private var hasHead: Bool {
        members.contains { member in
            tape.shape(of: member.value) == .scalar
                && (["type", "fiType", "version", "linkedAccRef"].contains(member.name)
                    || member.name.hasPrefix("masked"))
        }
    }

    private func isProfile(_ member: Member) -> Bool {
        FIJSONObject(member.value, of: tape)?["Holders", "holders"] != nil
    }

    private func dialect(_ parts: [Member], at place: FIJSONPlace) -> FIDialect {
        if parts.contains(where: { $0.name.first?.isLowercase == true }) { return .setu }
        if self["fiType", "linkReferenceNumber"] != nil { return .moneyOne }
        return place.isFinvu ? .finvu : .json
    }

    /// An account as services show it to their own apps: `accountDetails`, and a summary named by the kind.
    private var summarizedAccount: FIJSONAccount? {
        guard let details = FIJSONObject(self["accountDetails"], of: tape),
            let kind = details.string("accInstrumentType")
        else { return nil }
        let prefix = "ACC_INSTRUMENT_TYPE_"
        let type = kind.hasPrefix(prefix) ? String(kind.dropFirst(prefix.count)) : kind
        return FIJSONAccount(
            element: .value("Account", entry), fiType: FIWireNames.type(ofAttribute: type),
            fip: details.string("fipId").map { EntityID($0) })
    }
}
