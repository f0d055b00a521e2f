import AACore

extension ConsentTerms {
    /// What of these agreed terms goes beyond the terms that were asked for, by the names of the members; empty if nothing does.
    ///
    /// An AA may narrow what was asked (a shorter range, fewer types). It may not widen it, nor change what it is for: nothing
    /// else ties a signed consent to the request it came from.
    public func departures(from asked: ConsentTerms) -> [String] {
        // Some AAs cut times to whole seconds.
        let slack = Duration.seconds(1)
        let checks: [(String, Bool)] = [
            ("consentExpiry", consentExpiry <= asked.consentExpiry.adding(slack)),
            ("consentMode", consentMode == asked.consentMode),
            ("fetchType", fetchType == asked.fetchType),
            ("consentTypes", Set(consentTypes).isSubset(of: asked.consentTypes)),
            ("fiTypes", Set(fiTypes.map(\.current)).isSubset(of: asked.fiTypes.map(\.current))),
            ("Purpose.code", purpose.code == asked.purpose.code),
            ("FIDataRange.from", asked.dataRange.from <= dataRange.from.adding(slack)),
            ("FIDataRange.to", dataRange.to <= asked.dataRange.to.adding(slack)),
            ("DataLife", dataLife == asked.dataLife),
            // A signed consent cannot say INF, so an AA that was asked for it puts a number of its own.
            ("Frequency", frequency == asked.frequency || asked.frequency.unit == .infinite),
            ("DataFilter", Set(dataFilter).isSuperset(of: asked.dataFilter)),
        ]
        return checks.filter { !$0.1 }.map(\.0)
    }
}

extension FIType {
    /// The word of API version 2 for a word of version 1.
    var current: FIType { self == .termDepositV1 ? .termDeposit : self }
}
