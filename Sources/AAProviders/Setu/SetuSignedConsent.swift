import AACore
import AAModels

/// What a customer agreed to, from what Setu says of a consent. The AA's signed artefact stays with Setu.
struct SetuSignedConsent {
    /// The data consumer, whom Setu does not name.
    let user: EntityID

    /// - Throws: ``ProviderError/Code/malformedAnswer`` that names the first member that is missing.
    func content(of consent: SetuConsent, _ failure: ExchangeFailure) throws(ProviderError) -> SignedConsent {
        func required<Value>(_ name: String, _ value: Value?) throws(ProviderError) -> Value {
            guard let value else { throw failure.malformed("the consent's detail has no \(name)") }
            return value
        }
        let detail = try required("members", consent.detail)
        let customer = try required("vua", detail.customer)
        let terms = ConsentTerms(
            consentStart: try required("consentStart", detail.consentStart),
            consentExpiry: try required("consentExpiry", detail.consentExpiry),
            consentMode: try required("consentMode", detail.consentMode),
            fetchType: try required("fetchType", detail.fetchType),
            consentTypes: detail.consentTypes, fiTypes: detail.fiTypes,
            dataConsumer: ConsentParty(id: user, kind: .user), purpose: try required("purpose", detail.purpose),
            dataRange: try required("dataRange", detail.dataRange),
            dataLife: try required("dataLife", detail.dataLife), frequency: try required("frequency", detail.frequency),
            dataFilter: detail.dataFilter)
        // The AA is the handle of the customer's address.
        let aggregator = customer.rawValue.split(separator: "@").dropFirst().last.map { EntityID(String($0)) }
        return SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: aggregator ?? "", kind: .accountAggregator),
            customer: customer, accounts: consent.accounts)
    }
}
