public import AACore
public import AACrypto
public import AAModels
public import AAProviders
public import AAStore

/// Brings the data of an agreed consent: a session, its delivery, the documents of its accounts.
///
/// Before each call the consent is looked at as it is now: nothing is asked for under one that is paused or over.
public struct DataFlow<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    let context: FlowContext<Store>
    let records: SessionRecords<Store>
    let consents: ConsentFlow<Store>
    let consentRecords: ConsentRecords<Store>
    let reader: FIReader

    /// Works with the given parts; `reader` reads the documents.
    public init(_ context: FlowContext<Store>, reader: FIReader = FIReader()) {
        self.context = context
        records = SessionRecords(context: context)
        consents = ConsentFlow(context)
        consentRecords = ConsentRecords(context: context)
        self.reader = reader
    }

    /// Begins a session for the consent's whole range, or a part of it.
    ///
    /// - Throws: ``AAFlowError/Code/consentNotUsable``, before anything is sent, if the consent is not active or the range leaves
    ///   the consent's. When the store fails after the provider began the session, the error holds the session.
    public func start(
        _ handle: ConsentHandle, range: FIDataRange? = nil, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataSession {
        let consent = try await consents.usable(handle)
        let range = range ?? consent.content.terms.dataRange
        guard range.from < range.to, consent.content.terms.dataRange.contains(range) else {
            throw AAFlowError(
                .consentNotUsable, "the range is empty or leaves that of the consent (AA_2007)", handle: handle)
        }
        let startedAt = context.clock.now()
        let session: DataSession
        do {
            session = try await reading(back: handle) { () async throws(AAFlowError) in
                try await context.asking(of: handle) { provider throws(ProviderError) in
                    try await provider.startSession(under: consent, range: range, keys: keys)
                }
            }
        } catch {
            guard let lost = try await lostSession(under: consent, of: handle, after: error) else { throw error }
            return lost
        }
        context.observer.observe(FlowEvent.sessionStarted(session.id))
        try await records.insert(session, of: handle, under: consent.content, range: range, startedAt: startedAt)
        return session
    }

    /// Takes the news of a notification about a session of this provider.
    ///
    /// - Returns: whether the news was about a session that we know; if not, it may be about one that is just being recorded.
    @discardableResult
    public func receive(_ news: ProviderNotification) async throws(AAFlowError) -> Bool {
        guard case .session(let session) = news.content, news.provider == context.provider.id else { return false }
        guard let record = try await records.find(session.session) else {
            return try await adopt(session, isProven: news.authenticity != .unauthenticated)
        }
        guard record.provider == news.provider else { return false }
        try await take(session, isProven: news.authenticity != .unauthenticated)
        return true
    }

    /// A notification that proves nothing of its sender is a hint, and the fetch will tell; where nothing can be asked, it is all
    /// there is.
    func take(_ news: SessionNews, isProven: Bool) async throws(AAFlowError) {
        guard isProven || !context.provider.capabilities.canPollConsent else { return }
        try await records.apply(.reported(news.status, news.responses.byAccount), to: news.session)
    }

    /// What a session is now.
    public func state(of session: SessionID) async throws(AAFlowError) -> SessionState {
        try await record(of: session).state
    }

    /// All that is known of a session.
    func record(of session: SessionID) async throws(AAFlowError) -> SessionRecord {
        try await records.known(session)
    }

    /// Makes a call under a consent. When the provider refuses because of the consent, it knows of a change that we have not
    /// heard of: the consent is read back, and the refusal is the error all the same, unless it could not be read back for now.
    func reading<Answer>(
        back handle: ConsentHandle, _ call: () async throws(AAFlowError) -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call() } catch {
            guard error.code == .consentNotUsable else { throw error }
            do { try await consents.refresh(handle) } catch let unread {
                if unread.mayPass || unread.code == .cancelled { throw unread }
            }
            throw error
        }
    }
}
