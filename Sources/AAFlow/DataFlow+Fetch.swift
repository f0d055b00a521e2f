import AACore
public import AACrypto
import AAModels
public import AAProviders
import AAStore

extension DataFlow {
    /// Fetches a session's delivery, keeps it as it came, decrypts and reads every account of it, and keeps the documents: all
    /// that came or none. The session is done once no account that may still come is missing.
    ///
    /// - Returns: `nil` when the provider says that the data is not there yet.
    /// - Throws: ``AAFlowError/Code/sessionEnded`` and ``AAFlowError/Code/consentNotUsable``, before anything is asked, if there
    ///   is nothing to be had.
    public func fetch(_ session: DataSession, keys: SessionKeyPair) async throws(AAFlowError) -> DataDelivery? {
        let record = try await records.known(session.id)
        if case .ended(let ending) = record.state {
            throw AAFlowError(
                .sessionEnded, "the session is \(ending)", retry: .withNewRequest, handle: record.handle,
                session: session.id)
        }
        do { return try await delivery(of: session, keys: keys) } catch {
            guard error.isNotReady else { throw error }
            return nil
        }
    }

    /// As `fetch`, for who knows that the session is not over. Data that is not there yet is a failure: it may say when to ask
    /// again.
    func delivery(of session: DataSession, keys: SessionKeyPair) async throws(AAFlowError) -> DataDelivery {
        let handle = try await records.known(session.id).handle
        let consent = try await consents.usable(handle)
        let raw: RawDelivery
        if let kept = try await keptDelivery(of: session.id) {
            raw = kept
        } else {
            raw = try await collected(session, under: handle)
        }
        do { return try await kept(raw, under: consent, keys: keys) } catch {
            throw error.of(handle, session.id)
        }
    }

    private func kept(
        _ raw: RawDelivery, under consent: AgreedConsent, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataDelivery {
        let accounts = try await context.asking { provider throws(ProviderError) in
            try provider.accounts(in: raw, under: consent)
        }
        context.observer.observe(FlowEvent.deliveryFetched(raw.session, accounts: accounts.count))
        let report = try await context.asking { provider throws(ProviderError) in try provider.report(in: raw) }
        let named = (report?.responses.byAccount.keys).map(Array.init) ?? []
        try await records.name(
            accounts.map { AccountReference(fip: $0.fip, link: $0.link) } + named
                + consent.content.accounts.map(\.reference), in: raw.session)
        if let report {
            try await records.apply(.reported(report.status, report.responses.byAccount), to: raw.session)
        }

        let isAsked = consent.content.terms.consentTypes.contains(.transactions)
        let asked = isAsked ? try await records.known(raw.session).dataRange : nil
        let documents = try DocumentReading(reader: reader, observer: context.observer, asked: asked)
            .documents(of: accounts, in: raw.session, at: context.clock.now(), keys: keys)
        let kept = try await context.storing { store throws(AAStoreError) in
            try await store.keep(documents.map(\.record))
            return try await store.documents(of: raw.session)
        }
        let delivered = Set(kept.map { AccountReference(fip: $0.fip, link: $0.link) })
        // Read only now: there may have been news while the provider answered.
        let record = try await records.known(raw.session)
        let missing = record.accounts.filter { !delivered.contains($0.key) }
        // What is given once does not grow: the next news is of another session.
        let isFinal = report?.status == .completed || context.provider.capabilities.readsOnce
        let delivery = DataDelivery(documents: documents, missing: missing, isFinal: isFinal)
        if !delivery.mayGrow, !record.state.isEnded { try await records.apply(.fetched, to: raw.session) }
        return delivery
    }

    /// What was collected before and kept, where the provider gives it once: then nobody else has it.
    private func keptDelivery(of session: SessionID) async throws(AAFlowError) -> RawDelivery? {
        guard context.provider.capabilities.readsOnce else { return nil }
        let bytes = try await context.storing(session: session) { store throws(AAStoreError) in
            try await store.delivery(of: session)
        }
        return bytes.map { RawDelivery(session: session, bytes: $0) }
    }

    /// A delivery that was asked for and kept, by us or by who asks for it already.
    private func collected(
        _ session: DataSession, under handle: ConsentHandle
    ) async throws(AAFlowError) -> RawDelivery {
        guard context.provider.capabilities.readsOnce else { return try await taken(session, under: handle) }
        do {
            return try await context.deliveriesUnderWay.delivery(of: session.id) {
                do throws(AAFlowError) { return .success(try await taken(session, under: handle)) } catch {
                    return .failure(error)
                }
            }
        } catch { throw error.of(handle, session.id) }
    }

    private func taken(_ session: DataSession, under handle: ConsentHandle) async throws(AAFlowError) -> RawDelivery {
        let raw = try await rawDelivery(of: session, under: handle)
        try await keep(raw, under: handle)
        return raw
    }

    /// Keeps a delivery as it came. It may be the only one there will ever be, so a store that is busy does not lose it: it is tried
    /// thrice, and the last error holds it.
    private func keep(_ raw: RawDelivery, under handle: ConsentHandle) async throws(AAFlowError) {
        guard let failure = await failureToKeep(raw) else { return }
        throw AAFlowError(
            .storeFailed, failure.description, retry: failure.retry, cause: failure, handle: handle,
            session: raw.session, unkept: raw)
    }

    private func failureToKeep(_ raw: RawDelivery) async -> AAStoreError? {
        var failure: AAStoreError?
        for _ in 1...3 {
            do throws(AAStoreError) {
                try await context.store.keepDelivery(raw.bytes, of: raw.session)
                return nil
            } catch {
                failure = error
                guard case .after(let wish) = error.retry else { return error }
                try? await context.clock.sleep(for: min(wish ?? .milliseconds(200), .seconds(5)))
            }
        }
        return failure
    }

    private func rawDelivery(
        of session: DataSession, under handle: ConsentHandle
    ) async throws(AAFlowError) -> RawDelivery {
        do {
            return try await reading(back: handle) { () async throws(AAFlowError) in
                try await context.asking(of: handle, session: session.id) { provider throws(ProviderError) in
                    try await provider.fetch(session)
                }
            }
        } catch {
            switch (error.cause as? ProviderError)?.code {
            case .dataGone?:
                // Another process may have been faster.
                if let kept = try await keptDelivery(of: session.id) { return kept }
                try await records.apply(.gone, to: session.id)
            case .sessionFailed?: try await records.apply(.reported(.failed, [:]), to: session.id)
            default: break
            }
            throw error
        }
    }
}

extension SessionState {
    /// Whether there will be no data.
    fileprivate var isEnded: Bool {
        if case .ended = self { true } else { false }
    }
}

extension [FIStatusResponse] {
    /// How far each account is; of an account that is named twice, the last word.
    var byAccount: [AccountReference: FIStatus] {
        let reports = flatMap { response in
            response.accounts.map { (AccountReference(fip: response.fip, link: $0.link), $0.status) }
        }
        return Dictionary(reports, uniquingKeysWith: { _, last in last })
    }
}
