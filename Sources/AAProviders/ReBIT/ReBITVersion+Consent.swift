import AACore
import AAModels

extension ReBITVersion {
    /// A detail in the version's form.
    ///
    /// - Throws: ``ProviderError/Code/unsupported`` if it says what the version has no place for: left out, the customer would
    ///   be asked for something else than was meant.
    func detail(_ detail: ConsentDetail, at provider: EntityID) throws(ProviderError) -> ConsentDetail {
        let missing = detail.terms.fiTypes.filter(missingFITypes.contains)
        guard missing.isEmpty else {
            let words = missing.map(\.rawValue).joined(separator: ", ")
            throw refusal("not sent: version \(name) has no word for \(words)", provider)
        }
        guard !hasPartyTypes else { return detail }
        guard detail.customer.address != nil, detail.customer.identifiers.isEmpty else {
            throw refusal("not sent: version \(name) knows a customer by Customer.id alone", provider)
        }
        var detail = detail
        detail.terms.dataConsumer.kind = nil
        return detail
    }

    private func refusal(_ reason: String, _ provider: EntityID) -> ProviderError {
        ProviderError(.unsupported, .requestConsent, provider, reason)
    }
}
