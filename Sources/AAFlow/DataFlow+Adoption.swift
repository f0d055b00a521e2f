import AACore
import AACrypto
import AAModels
import AAProviders
import AAStore

/// Sessions that the flow has not begun itself: the provider did, or the answer to our call was lost.
extension DataFlow {
    /// Takes over a session that the provider began by itself.
    ///
    /// - Returns: whether its consent is known; if not, or if it is not yet agreed, the news may be taken later.
    func adopt(_ news: SessionNews, isProven: Bool) async throws(AAFlowError) -> Bool {
        guard context.provider.capabilities.sessions != .byCaller, news.consent != nil || news.handle != nil,
            let consent = try await consentRecords.find(news.consent, news.handle),
            consent.provider == context.provider.id
        else { return false }
        try await agree(to: consent, by: news)
        switch try await consents.state(of: consent.handle) {
        case .requested: return false
        // In a pause nothing is collected; but news of what can be collected after it comes only once.
        case .active(let id) where news.isNews(of: id), .paused(let id) where news.isNews(of: id):
            try await record(news, under: id, of: consent.handle)
            try await take(news, isProven: isProven)
        default: context.observer.observe(FlowEvent.sessionNewsRefused(news.session))
        }
        return true
    }

    /// Data can only be there because the customer agreed: news of it may come before that of the consent.
    private func agree(to consent: ConsentRecord, by news: SessionNews) async throws(AAFlowError) {
        guard case .requested = consent.state else { return }
        if context.provider.capabilities.canPollConsent {
            try await consents.refresh(consent.handle)
        } else if let id = news.consent {
            try await consentRecords.apply(.activated(id), to: consent.handle, at: nil)
        }
    }

    private func record(
        _ news: SessionNews, under id: ConsentID, of handle: ConsentHandle
    ) async throws(AAFlowError) {
        let consent = try await consentRecords.known(handle)
        let session = DataSession(
            id: news.session, consentID: id, secret: news.secret, collectBefore: news.collectBefore)
        do {
            try await records.insert(
                session, of: handle, under: consent.agreed?.content,
                range: consent.agreed?.content.terms.dataRange ?? consent.terms.dataRange,
                startedAt: context.clock.now())
        } catch {
            // Another journey has read the same news.
            guard (error.cause as? AAStoreError)?.code == .alreadyExists else { throw error }
            return
        }
        context.observer.observe(FlowEvent.sessionStarted(news.session))
    }

    /// Takes over what the provider has begun and we have no record of, in case its news was lost.
    func adoptSessions(of handle: ConsentHandle) async throws(AAFlowError) {
        let consent = try await consents.usable(handle)
        for news in try await sessions(under: consent, of: handle) {
            try await record(news, under: consent.id, of: handle)
            if news.isOver { try await records.apply(.reported(news.status, [:]), to: news.session) }
        }
    }

    /// The session of a consent that allows one, when the provider says that the consent has had it and we have no record of any:
    /// then the answer to an earlier call was lost.
    func lostSession(
        under consent: AgreedConsent, of handle: ConsentHandle, after error: AAFlowError
    ) async throws(AAFlowError) -> DataSession? {
        guard (error.cause as? ProviderError)?.code == .consentExhausted,
            consent.content.terms.fetchType == .onetime,
            let news = try? await sessions(under: consent, of: handle).first(where: { !$0.isOver })
        else { return nil }
        try await record(news, under: consent.id, of: handle)
        return DataSession(id: news.session, consentID: consent.id)
    }

    /// The sessions of a request that data may still come of, the youngest first.
    func openSessions(of handle: ConsentHandle) async throws(AAFlowError) -> [DataSession] {
        let sessions = try await context.storing(of: handle) { store throws(AAStoreError) in
            try await store.sessions(of: handle)
        }
        return sessions.reversed().filter { [.waiting, .fetchable].contains($0.state) }.map {
            DataSession(id: $0.id, consentID: $0.consentID, secret: $0.secret, collectBefore: $0.collectBefore)
        }
    }

    /// Has the provider begin a session for a key pair, where it needs one.
    func prepareSession(of handle: ConsentHandle, keys: SessionKeyPair) async throws(AAFlowError) {
        let consent = try await consents.usable(handle)
        try await context.asking(of: handle) { provider throws(ProviderError) in
            try await provider.prepareSession(under: consent, keys: keys)
        }
    }

    /// Whether a failure means that there is no such session, or none any more. What was kept was one.
    func isOver(_ session: SessionID, after error: AAFlowError) async throws(AAFlowError) -> Bool {
        switch (error.cause as? ProviderError)?.code {
        case .unknownReference?, .mismatchedAnswer?:
            let kept = try await context.storing(session: session) { store throws(AAStoreError) in
                try await store.delivery(of: session)
            }
            guard kept == nil else { return false }
            try await records.apply(.reported(.failed, [:]), to: session)
            return true
        case .sessionFailed?, .invalidRequest?:
            // Where nothing proves who sent the news, such a session may never have been one.
            guard context.provider.capabilities.notificationAuthenticity == .unauthenticated else { return false }
            try await records.apply(.reported(.failed, [:]), to: session)
            return true
        default: return error.code == .sessionEnded || (error.cause as? ProviderError)?.code == .dataGone
        }
    }

    /// The sessions that the provider has and we do not, the oldest first.
    private func sessions(
        under consent: AgreedConsent, of handle: ConsentHandle
    ) async throws(AAFlowError) -> [SessionNews] {
        let all = try await context.asking(of: handle) { provider throws(ProviderError) in
            try await provider.sessions(under: consent.id)
        }
        var unknown: [SessionNews] = []
        for news in all.reversed() {
            if try await records.find(news.session) == nil { unknown.append(news) }
        }
        return unknown
    }
}

extension SessionNews {
    /// Whether no data will come of it.
    fileprivate var isOver: Bool { [.failed, .expired].contains(status) }

    /// Whether it is of a consent, as far as it names one.
    fileprivate func isNews(of id: ConsentID) -> Bool { consent == nil || consent == id }
}
