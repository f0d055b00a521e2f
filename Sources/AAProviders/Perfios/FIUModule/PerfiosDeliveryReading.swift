import AACore
import AAModels

/// Turns a delivery into accounts: those that have a document, each once.
struct PerfiosDeliveryReading {
    /// Names accounts only where somebody else than the module did.
    let consent: SignedConsent
    let keys: PerfiosConfiguration.Keys
    let failure: ExchangeFailure

    func accounts(of delivery: PerfiosDelivery) throws(ProviderError) -> [FetchedAccount] {
        let documents = try PerfiosDocumentReading(keys: keys, failure: failure).documents(of: delivery)
        var accounts: [FetchedAccount] = []
        for (index, entry) in delivery.accounts.enumerated() {
            guard let content = documents[index] else { continue }
            accounts.append(try account(entry, delivery.reference(at: index), content))
        }
        return accounts
    }

    private func account(
        _ entry: PerfiosDeliveredAccount, _ account: AccountReference, _ content: FetchedAccount.Content
    ) throws(ProviderError) -> FetchedAccount {
        let agreed = consent.accounts.first { $0.link == account.link && $0.fip == account.fip }
        guard agreed != nil || consent.accounts.isEmpty else {
            throw failure.mismatch("the delivery holds an account that is not in the consent")
        }
        // The module does not say which kind it is. The document will.
        let fiTypes = consent.terms.fiTypes
        return FetchedAccount(
            fip: account.fip, link: account.link, isLinkAssigned: entry.link == nil,
            fiType: agreed?.fiType ?? (fiTypes.count == 1 ? fiTypes[0] : .other),
            maskedAccountNumber: entry.maskedAccountNumber ?? agreed?.maskedAccountNumber ?? "", content: content)
    }
}
