import AACore
import AACrypto
import AAModels

/// Verifies a consent artefact: signed by the AA, given to us, by our customer, without anything beyond the specification.
///
/// Source: Sahamati certification cases FIU_1038 to FIU_1041.
struct SignedConsentVerifier {
    let aggregator: EntityID
    let user: EntityID
    let customer: CustomerAddress
    let verifier: SignatureVerifier
    let now: Timestamp

    func verify(
        _ artefact: ConsentArtefact, _ failure: ExchangeFailure
    ) async throws(ProviderError) -> VerifiedConsent {
        let (content, signingInput) = try await content(of: artefact, failure)
        guard !content.hasForeignMembers else {
            throw failure.malformed("the signed consent has members beyond the specification")
        }
        guard content.terms.dataConsumer.id == user else {
            throw failure.mismatch("DataConsumer.id of the signed consent is not ours")
        }
        guard content.dataProvider.id == aggregator, [nil, .accountAggregator].contains(content.dataProvider.kind)
        else {
            throw failure.mismatch("DataProvider of the signed consent is not the AA")
        }
        guard content.customer == customer else {
            throw failure.mismatch("Customer.id of the signed consent is not the customer that was asked")
        }
        guard artefact.createTimestamp < now.adding(MessageWindow.tolerance) else {
            throw failure.mismatch("createTimestamp lies in the future")
        }
        guard artefact.use.count >= 0, artefact.use.lastUse < now.adding(MessageWindow.tolerance) else {
            throw failure.mismatch("ConsentUse counts below zero or was last used in the future")
        }
        let agreed = AgreedConsent(
            id: artefact.consentID, content: content, digitalSignature: artefact.digitalSignature)
        return VerifiedConsent(
            agreed: agreed, status: artefact.status, use: artefact.use, asOf: artefact.timestamp,
            signingInput: signingInput)
    }

    private func content(
        of artefact: ConsentArtefact, _ failure: ExchangeFailure
    ) async throws(ProviderError) -> (SignedConsent, SigningInputForm) {
        let key: VerificationKey
        do { key = try await verifier.key(for: artefact.signedConsent, of: aggregator) } catch {
            throw failure(
                .unverified, "signedConsent: \(error.reason)", retry: error.isSourceFailure ? .after(nil) : .never,
                cause: error.cause)
        }
        do {
            // Some AAs sign the decoded payload under b64 false, as ReBIT's own example does; the result says which it was.
            let (payload, verification) = try key.verifyCompact(artefact.signedConsent, tolerating: .decodedPayload)
            return (try SignedConsent(jsonBytes: payload), verification.signingInput)
        } catch let error as AACryptoError {
            throw failure(.unverified, "signedConsent does not verify: \(error.reason)", cause: error)
        } catch {
            throw failure.malformed("signedConsent: \(error)", cause: error)
        }
    }
}
