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
    let reader: FIReader

    /// Works with the given parts; `reader` reads the documents.
    public init(_ context: FlowContext<Store>, reader: FIReader = FIReader()) {
        self.context = context
        records = SessionRecords(context: context)
        consents = ConsentFlow(context)
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
        let session = try await reading(back: handle) { () async throws(AAFlowError) in
            try await context.asking(of: handle) { provider throws(ProviderError) in
                try await provider.startSession(under: consent, range: range, keys: keys)
            }
        }
        context.observer.observe(FlowEvent.sessionStarted(session.id))
        let record = SessionRecord(
            id: session.id, provider: context.provider.id, handle: handle, consentID: consent.id, dataRange: range,
            startedAt: startedAt, accounts: consent.content.accounts.map(\.reference))
        try await context.storing(of: handle, session: session.id) { store throws(AAStoreError) in
            try await store.insert(record)
        }
        return session
    }

    /// Takes the news of a notification about a session of this provider.
    ///
    /// - Returns: whether the news was about a session that we know; if not, it may be about one that is just being recorded.
    @discardableResult
    public func receive(_ news: ProviderNotification) async throws(AAFlowError) -> Bool {
        guard case .session(let id, let status, let responses) = news.content, news.provider == context.provider.id,
            let record = try await records.find(id), record.provider == news.provider
        else { return false }
        // A notification that proves nothing of its sender is a hint, and a session cannot be read back: the fetch will tell.
        guard news.authenticity != .unauthenticated else { return true }
        try await records.apply(.reported(status, responses.byAccount), to: id)
        return true
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
