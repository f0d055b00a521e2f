import AACore
import AAModels
import AAProviders
import AAStore

/// The records of data sessions, as a flow reads them and changes them by news.
struct SessionRecords<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    let context: FlowContext<Store>

    /// The record of a session.
    ///
    /// - Throws: ``AAFlowError/Code/unknownReference``.
    func known(_ session: SessionID) async throws(AAFlowError) -> SessionRecord {
        guard let record = try await find(session) else {
            throw AAFlowError(.unknownReference, "there is no record of this session", session: session)
        }
        return record
    }

    /// The record of what news names.
    func find(_ session: SessionID) async throws(AAFlowError) -> SessionRecord? {
        try await context.storing(session: session) { store throws(AAStoreError) in try await store.session(session) }
    }

    /// Records a session that has begun.
    func insert(
        _ session: DataSession, of handle: ConsentHandle, under consent: SignedConsent?, range: FIDataRange,
        startedAt: Timestamp
    ) async throws(AAFlowError) {
        let record = SessionRecord(
            id: session.id, provider: context.provider.id, handle: handle, consentID: session.consentID,
            dataRange: range, startedAt: startedAt, accounts: consent?.accounts.map(\.reference) ?? [],
            secret: session.secret, collectBefore: session.collectBefore)
        try await context.storing(of: handle, session: session.id) { store throws(AAStoreError) in
            try await store.insert(record)
        }
    }

    /// Names the accounts of a session whose consent named none.
    func name(_ accounts: some Sequence<AccountReference>, in session: SessionID) async throws(AAFlowError) {
        let accounts = Set(accounts)
        try await context.storing(session: session) { store throws(AAStoreError) in
            try await store.updateSession(session) { record in
                guard record.accounts.isEmpty else { return }
                for account in accounts { record.accounts[account] = .pending }
            }
        }
    }

    /// Lets the state machine take news, in one step of the store.
    func apply(_ event: SessionMachine.Event, to session: SessionID) async throws(AAFlowError) {
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
