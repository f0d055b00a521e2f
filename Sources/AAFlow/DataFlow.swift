public import AACore
public import AACrypto
public import AAModels
public import AAProviders
public import AAStore

/// Brings the data of an agreed consent: a session, its delivery, the documents of its accounts.
///
/// Before each call the consent is looked at as it is now: nothing is asked for under one that is paused or over.
public struct DataFlow<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    private let context: FlowContext<Store>
    private let consents: ConsentFlow<Store>
    private let reader: FIReader

    /// Works with the given parts; `reader` reads the documents.
    public init(_ context: FlowContext<Store>, reader: FIReader = FIReader()) {
        self.context = context
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
            let record = try await record(id), record.provider == news.provider
        else { return false }
        // A notification that proves nothing of its sender is a hint, and a session cannot be read back: the fetch will tell.
        guard news.authenticity != .unauthenticated else { return true }
        let reports = responses.flatMap { response in
            response.accounts.map { (AccountReference(fip: response.fip, link: $0.link), $0.status) }
        }
        try await apply(.reported(status, Dictionary(reports, uniquingKeysWith: { _, last in last })), to: id)
        return true
    }

    /// What a session is now.
    public func state(of session: SessionID) async throws(AAFlowError) -> SessionState {
        try await known(session).state
    }

    /// Fetches a session's delivery, keeps it as it came, decrypts and reads every account of it, and keeps the documents: all
    /// that came or none. The session is done once no account that may still come is missing.
    ///
    /// - Returns: `nil` when the provider says that the data is not there yet.
    public func fetch(_ session: DataSession, keys: SessionKeyPair) async throws(AAFlowError) -> DataDelivery? {
        let record = try await known(session.id)
        let consent = try await consents.usable(record.handle)
        guard let raw = try await rawDelivery(of: session, under: record.handle) else { return nil }
        try await context.storing(session: session.id) { store throws(AAStoreError) in
            try await store.keepDelivery(raw.bytes, of: session.id)
        }
        let accounts = try await context.asking(of: record.handle, session: session.id) {
            provider throws(ProviderError) in
            try provider.accounts(in: raw, under: consent)
        }
        context.observer.observe(FlowEvent.deliveryFetched(session.id, accounts: accounts.count))

        let documents = try DocumentReading(reader: reader, observer: context.observer)
            .documents(of: accounts, in: session.id, at: context.clock.now(), keys: keys)
        try await context.storing(session: session.id) { store throws(AAStoreError) in
            try await store.keep(documents.map(\.record))
        }
        let kept = try await context.storing(session: session.id) { store throws(AAStoreError) in
            try await store.documents(of: session.id)
        }
        let delivered = Set(kept.map { AccountReference(fip: $0.fip, link: $0.link) })
        let missing = record.accounts.filter { !delivered.contains($0.key) }
        let delivery = DataDelivery(documents: documents, missing: missing)
        if !delivery.mayGrow { try await apply(.fetched, to: session.id) }
        return delivery
    }

    /// The delivery, or `nil` when it is not there yet.
    private func rawDelivery(
        of session: DataSession, under handle: ConsentHandle
    ) async throws(AAFlowError) -> RawDelivery? {
        do {
            return try await reading(back: handle) { () async throws(AAFlowError) in
                try await context.asking(of: handle, session: session.id) { provider throws(ProviderError) in
                    try await provider.fetch(session)
                }
            }
        } catch {
            switch (error.cause as? ProviderError)?.code {
            case .dataNotReady: return nil
            case .dataGone: try await apply(.gone, to: session.id)
            default: break
            }
            throw error
        }
    }

    /// Makes a call under a consent. When the provider refuses because of the consent, it knows of a change that we have not
    /// heard of: the consent is read back, and the refusal is the error all the same.
    private func reading<Answer>(
        back handle: ConsentHandle, _ call: () async throws(AAFlowError) -> Answer
    ) async throws(AAFlowError) -> Answer {
        do { return try await call() } catch {
            if error.code == .consentNotUsable { try? await consents.refresh(handle) }
            throw error
        }
    }

    private func known(_ session: SessionID) async throws(AAFlowError) -> SessionRecord {
        guard let record = try await record(session) else {
            throw AAFlowError(.unknownReference, "there is no record of this session", session: session)
        }
        return record
    }

    private func record(_ session: SessionID) async throws(AAFlowError) -> SessionRecord? {
        try await context.storing(session: session) { store throws(AAStoreError) in try await store.session(session) }
    }

    private func apply(_ event: SessionMachine.Event, to session: SessionID) async throws(AAFlowError) {
        let (action, state) = try await context.storing(session: session) { store throws(AAStoreError) in
            try await store.updateSession(session) { record in
                var machine = SessionMachine(state: record.state, accounts: record.accounts)
                let action = machine.receive(event)
                (record.state, record.accounts) = (machine.state, machine.accounts)
                return (action, machine.state)
            }
        }
        switch action {
        case .none: break
        case .refuse: context.observer.observe(FlowEvent.sessionNewsRefused(session))
        case .fetch, .finish, .close: context.observer.observe(FlowEvent.sessionChanged(session, state))
        }
    }
}
