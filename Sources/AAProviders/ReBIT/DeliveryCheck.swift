import AACore
import AAModels

/// Checks that a delivery holds accounts of the consent and nothing else, each once, under the number the consent has for it.
struct DeliveryCheck {
    let consent: SignedConsent

    func accounts(
        of delivery: FIFetchResponse, _ failure: ExchangeFailure
    ) throws(ProviderError) -> [FetchedAccount] {
        var accounts: [FetchedAccount] = []
        var seen: Set<AccountReference> = []
        for part in delivery.deliveries {
            for account in part.accounts {
                let agreed = consent.accounts.first { $0.link == account.link && $0.fip == part.fip }
                guard let agreed else {
                    throw failure.mismatch("the delivery holds an account that is not in the consent")
                }
                guard agreed.maskedAccountNumber == account.maskedAccountNumber else {
                    throw failure.mismatch("an account comes under another masked number than the consent has for it")
                }
                guard seen.insert(agreed.reference).inserted else {
                    throw failure.mismatch("the delivery holds an account twice")
                }
                accounts.append(
                    FetchedAccount(
                        fip: part.fip, link: account.link, fiType: agreed.fiType,
                        maskedAccountNumber: account.maskedAccountNumber,
                        content: .encrypted(account.encryptedFI, part.keyMaterial)))
            }
        }
        return accounts
    }
}
