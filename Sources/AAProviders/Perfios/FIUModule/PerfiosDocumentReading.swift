import AACrypto
import AAModels

/// The documents of a delivery that can be handed over. It comes once, so one bad account does not take the others with it.
struct PerfiosDocumentReading {
    let keys: PerfiosConfiguration.Keys
    let failure: ExchangeFailure

    /// The documents by place, the first of each account; encrypted, unless the module sent the key along.
    func documents(of delivery: PerfiosDelivery) throws(ProviderError) -> [Int: FetchedAccount.Content] {
        let escrow = try escrowKeys(of: delivery)
        defer { escrow?.destroy() }
        var documents: [Int: FetchedAccount.Content] = [:]
        var seen: Set<AccountReference> = []
        var cause: AACryptoError?
        for (index, entry) in delivery.accounts.enumerated() {
            let account = delivery.reference(at: index)
            guard let ciphertext = entry.encryptedFI, let material = entry.keyMaterial, !seen.contains(account) else {
                continue
            }
            do {
                documents[index] = try content(ciphertext, material, escrow)
                seen.insert(account)
            } catch { cause = error }
        }
        if documents.isEmpty, let cause {
            throw failure.malformed("uatKeyMaterial opens no account: \(cause.reason)", cause: cause)
        }
        return documents
    }

    private func content(
        _ ciphertext: String, _ material: KeyMaterial, _ escrow: SessionKeyPair?
    ) throws(AACryptoError) -> FetchedAccount.Content {
        guard let escrow else { return .encrypted(ciphertext, material) }
        return .plaintext(try escrow.open(ciphertext, keyValue: material.keyValue, nonce: material.nonce))
    }

    /// UAT's pair; `nil` for documents that are encrypted for our own.
    private func escrowKeys(of delivery: PerfiosDelivery) throws(ProviderError) -> SessionKeyPair? {
        guard let escrow = delivery.escrow else {
            guard keys == .own || !delivery.hasUnreadableEscrow else {
                throw failure.malformed("uatKeyMaterial cannot be read")
            }
            return nil
        }
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
}
