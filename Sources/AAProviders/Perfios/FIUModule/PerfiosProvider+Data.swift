public import AACore
public import AACrypto
public import AAModels
import AATransport

extension PerfiosProvider {
    /// POST /module/fi/fetch, with the id and the secret of the data notification.
    ///
    /// The module hands data over once, so the answer is returned as it came, before anything is looked at. Keep it: nothing brings
    /// it back. It is never asked for again here, and no `Retry` should: after an answer that was lost, the data may be gone.
    ///
    /// - Throws: ``ProviderError/Code/dataGone`` where it was collected before, is too old, or the secret is wrong.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        guard let secret = session.secret else {
            throw ProviderError(
                .invalidRequest, .fetch, id, "not sent: a session is collected with the secret of its notification")
        }
        do {
            let response = try await exchange.send(.fetch) { endpoints.fetch(session.id, secret: secret) }.0
            return RawDelivery(session: session.id, bytes: response.body)
        } catch {
            throw error.mayHaveBeenCarriedOut ? error.ofSingleUse : error
        }
    }

    /// ``refetch(_:keys:)``, unless UAT makes the keys.
    public func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {
        guard configuration.keys == .own else { return }
        _ = try await refetch(consent.id, keys: keys)
    }

    /// POST /module/initiate/fetch: has the data of a PERIODIC consent fetched again, encrypted for a key pair of ours.
    ///
    /// The answer names no session: a data notification follows, and what it brings is opened with these keys. Keep them until then.
    ///
    /// - Parameters:
    ///   - consent: The consent, by the module's reference.
    ///   - keys: A key pair for this fetch alone.
    public func refetch(_ consent: ConsentID, keys: SessionKeyPair) async throws(ProviderError) -> PerfiosJourney {
        let material = KeyMaterial(
            curve: keys.publicKey.curve.rebitName, expiry: clock.now().adding(ReBITProvider.keyLifetime),
            keyValue: keys.publicKey.keyValue, nonce: keys.nonce)
        let answer = try await exchange.send(.refresh, expecting: PerfiosJourney.self) {
            endpoints.refetch(consent, material)
        }
        guard answer.body.moduleReference.rawValue == consent.rawValue else {
            throw answer.failure.mismatch("moduleReference is not the one that was asked")
        }
        return answer.body
    }

    /// The accounts that have data: encrypted for the pair of ``refetch(_:keys:)``, or opened with UAT's key where the configuration
    /// allows that (``PerfiosConfiguration/Keys/uatEscrow``).
    ///
    /// A delivery comes once, so an account that cannot be opened, or comes a second time, is left out, and the others are handed over.
    ///
    /// - Throws: ``ProviderError/Code/keyMaterialRejected`` for documents that were encrypted for a key of the module's against the
    ///   configuration, and ``ProviderError/Code/malformedAnswer`` if that key opens none of them.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let (body, failure) = try read(delivery)
        guard body.moduleReference.rawValue == consent.id.rawValue else {
            throw failure.mismatch("moduleReference is not the consent's")
        }
        return try PerfiosDeliveryReading(consent: consent.content, keys: configuration.keys, failure: failure)
            .accounts(of: body)
    }

    /// Which accounts are there and which will not come in this session; among those are accounts that came and cannot be handed over,
    /// as UAT's key does not open them, or another entry has their name.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? {
        let (body, failure) = try read(delivery)
        let documents = try? PerfiosDocumentReading(keys: configuration.keys, failure: failure).documents(of: body)
        return SessionReport(status: .completed, responses: body.responses(delivered: Set((documents ?? [:]).keys)))
    }

    private func read(_ delivery: RawDelivery) throws(ProviderError) -> (PerfiosDelivery, ExchangeFailure) {
        let failure = ExchangeFailure(operation: .fetch, provider: id, messageID: nil)
        do { return (try PerfiosDelivery(jsonBytes: delivery.bytes), failure) } catch {
            throw failure.malformed(error.description, cause: error)
        }
    }
}

extension ProviderError {
    /// This failure, of a call that gives its answer once: asking again will not bring it.
    fileprivate var ofSingleUse: ProviderError {
        ProviderError(
            code, operation, provider,
            "\(reason); data is given out once, so it may be gone: use refetch(_:keys:) under a PERIODIC consent, or ask anew",
            messageID: messageID, status: status, providerCode: providerCode, traceID: traceID,
            mayHaveBeenCarriedOut: true, retry: .withNewRequest, cause: cause)
    }
}
