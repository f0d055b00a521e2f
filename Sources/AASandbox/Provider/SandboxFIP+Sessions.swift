import AACore
import AACrypto
import AAModels
import Synchronization

extension SandboxFIP {
    /// Makes the documents that a request asks for, encrypts them, and keeps them for the AA to collect.
    func prepare(_ request: FIRequest) throws(Refusal) -> FIResponse {
        let consent = state.withLock { $0.consents[request.consentID] }
        let id = request.header.messageID
        guard let consent else { throw Refusal(400, .invalidConsentID, "no such consent", messageID: id) }
        switch consent.status {
        case .active: break
        case .paused: throw Refusal(403, .consentPaused, "the consent is paused", messageID: id)
        case .expired: throw Refusal(403, .consentExpired, "the consent is over", messageID: id)
        default: throw Refusal(403, .consentRevoked, "the consent was taken back", messageID: id)
        }
        guard consent.digitalSignature == request.digitalSignature else {
            throw Refusal(400, .signatureDoesNotMatch, "Consent.digitalSignature is not the consent's", messageID: id)
        }
        guard consent.content.terms.dataRange.contains(request.dataRange) else {
            throw Refusal(400, .invalidDateRange, "FIDataRange leaves that of the consent", messageID: id)
        }
        let session = SessionID(member.random.uuid())
        let delivery = try encrypt(consent.content, request)
        state.withLock { $0.sessions[session] = delivery }
        return FIResponse(
            header: member.header(answering: request.header), consentID: request.consentID, sessionID: session)
    }

    private func encrypt(_ consent: SignedConsent, _ request: FIRequest) throws(Refusal) -> FIDelivery {
        let material = request.keyMaterial
        do {
            let peer = try AgreementPublicKey(keyValue: material.keyValue)
            let nonce = try Base64.decode(material.nonce)
            let keys = try SessionKeyPair(curve: peer.curve)
            defer { keys.destroy() }
            let sealed = try consent.accounts.map { account in
                EncryptedAccount(
                    link: account.link, maskedAccountNumber: account.maskedAccountNumber,
                    // All accounts of a FIP share its one KeyMaterial, so the field's FIPs repeat key and IV.
                    encryptedFI: try keys.seal(
                        document(of: account, consent.terms, request.dataRange), to: peer, nonce: nonce,
                        reuse: .repeatedByProtocol))
            }
            let own = KeyMaterial(
                curve: peer.curve == .x25519 ? "X25519" : "Curve25519",
                expiry: member.clock.now().adding(.seconds(86_400)), keyValue: keys.publicKey.keyValue,
                nonce: keys.nonce)
            return FIDelivery(fip: member.id, accounts: sealed, keyMaterial: own)
        } catch {
            throw Refusal(400, .invalidKey, "KeyMaterial cannot be used", messageID: request.header.messageID)
        }
    }

    /// The parts of an account's document that the consent allows, in the range that was asked for.
    private func document(
        of account: SignedConsent.Account, _ terms: ConsentTerms, _ range: FIDataRange
    ) -> [UInt8] {
        guard let account = accounts[account.link] else { return [] }
        return account.document(
            from: range.from.date(in: .india), to: range.to.date(in: .india), parts: terms.consentTypes)
    }
}
