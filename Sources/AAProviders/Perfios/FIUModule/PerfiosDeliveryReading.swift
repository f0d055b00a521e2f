import AACore
import AACrypto
import AAModels

/// Turns a delivery into accounts: those that have a document, each once.
struct PerfiosDeliveryReading {
    /// Names accounts only where somebody else than the module did.
    let consent: SignedConsent
    let keys: PerfiosConfiguration.Keys
    let failure: ExchangeFailure

    func accounts(of delivery: PerfiosDelivery) throws(ProviderError) -> [FetchedAccount] {
        let escrow = try escrowKeys(of: delivery)
        defer { escrow?.destroy() }
        var accounts: [FetchedAccount] = []
        var seen: Set<AccountReference> = []
        for (index, entry) in delivery.accounts.enumerated() {
            guard let ciphertext = entry.encryptedFI, let material = entry.keyMaterial else { continue }
            var account = try account(
                entry, link: delivery.link(at: index), content: .encrypted(ciphertext, material))
            guard seen.insert(AccountReference(fip: account.fip, link: account.link)).inserted else {
                throw failure.mismatch("the delivery holds an account twice")
            }
            if let escrow { account = try opened(account, with: escrow) }
            accounts.append(account)
        }
        return accounts
    }

    private func account(
        _ entry: PerfiosDeliveredAccount, link: LinkReference, content: FetchedAccount.Content
    ) throws(ProviderError) -> FetchedAccount {
        let fip = entry.fip ?? ""
        let agreed = consent.accounts.first { $0.link == link && $0.fip == fip }
        guard agreed != nil || consent.accounts.isEmpty else {
            throw failure.mismatch("the delivery holds an account that is not in the consent")
        }
        // The module does not say which kind it is. The document will.
        let fiTypes = consent.terms.fiTypes
        return FetchedAccount(
            fip: fip, link: link, isLinkAssigned: entry.link == nil,
            fiType: agreed?.fiType ?? (fiTypes.count == 1 ? fiTypes[0] : .other),
            maskedAccountNumber: entry.maskedAccountNumber ?? agreed?.maskedAccountNumber ?? "", content: content)
    }

    /// UAT's pair; `nil` for documents that are encrypted for our own.
    private func escrowKeys(of delivery: PerfiosDelivery) throws(ProviderError) -> SessionKeyPair? {
        guard let escrow = delivery.escrow else { return nil }
        guard keys == .uatEscrow else {
            throw failure(
                .keyMaterialRejected,
                "the documents are encrypted for a key of the module's (uatKeyMaterial), which this configuration does not allow"
            )
        }
        do {
            return try SessionKeyPair(
                privateKey: escrow.privateKey, nonce: SessionKeyPair.nonce(fromText: escrow.nonce))
        } catch { throw failure.malformed("uatKeyMaterial: \(error.reason)", cause: error) }
    }

    private func opened(
        _ account: FetchedAccount, with escrow: SessionKeyPair
    ) throws(ProviderError) -> FetchedAccount {
        do {
            var account = account
            account.content = .plaintext(try account.open(with: escrow))
            return account
        } catch {
            throw failure.malformed("an account of \(account.fip): \(error.reason)", cause: error)
        }
    }
}
