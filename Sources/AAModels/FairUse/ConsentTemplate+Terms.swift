public import AACore

extension ConsentTemplate {
    /// The most that the template allows, as terms to ask for or to narrow: all its parts and kinds of accounts, as far back, as
    /// often and as long as it goes.
    ///
    /// The data is to be stored. Of the units that `DataLife` and `Frequency` may have, the template's first is taken.
    public func terms(from start: Timestamp, for consumer: ConsentParty) -> ConsentTerms {
        let expiry = start.adding(consentExpiry)
        let beginnings = categories.map { start.subtracting($0.dataRange) }
        return ConsentTerms(
            consentStart: start, consentExpiry: expiry, consentMode: .store, fetchType: fetchType,
            consentTypes: consentTypes, fiTypes: categories.flatMap(\.fiTypes), dataConsumer: consumer,
            purpose: purpose, dataRange: FIDataRange(from: beginnings.min() ?? start, to: expiry),
            dataLife: dataLife.first ?? ConsentPeriod(0, .month),
            frequency: frequency.first ?? ConsentPeriod(1, .month))
    }
}
