import AACore
import AAProviders
import AAStore

/// The records of consents, as a flow reads them and changes them by news.
struct ConsentRecords<Store: ConsentStore & SessionStore & DocumentStore>: Sendable {
    let context: FlowContext<Store>

    /// The record of a handle.
    ///
    /// - Throws: ``AAFlowError/Code/unknownReference``.
    func known(_ handle: ConsentHandle) async throws(AAFlowError) -> ConsentRecord {
        guard let record = try await find(nil, handle) else {
            throw AAFlowError(.unknownReference, "there is no record of this consent handle")
        }
        return record
    }

    /// The record of what news names by its handle, its id, or both.
    func find(_ id: ConsentID?, _ handle: ConsentHandle?) async throws(AAFlowError) -> ConsentRecord? {
        try await context.storing(of: handle) { store throws(AAStoreError) in
            if let handle, let record = try await store.consent(of: handle) { return record }
            if let id { return try await store.consent(id) }
            return nil
        }
    }

    /// Lets the state machine take news, in one step of the store.
    func apply(
        _ event: ConsentMachine.Event, to handle: ConsentHandle, at time: Timestamp?
    ) async throws(AAFlowError) {
        let (action, state) = try await context.storing(of: handle) { store throws(AAStoreError) in
            try await store.updateConsent(of: handle) { record in
                var machine = ConsentMachine(state: record.state, changedAt: record.stateChangedAt)
                let action = machine.receive(event, at: time)
                (record.state, record.stateChangedAt) = (machine.state, machine.changedAt)
                return (action, machine.state)
            }
        }
        switch action {
        case .none: break
        case .refuse: context.observer.observe(FlowEvent.newsRefused(handle))
        case .begin, .hold, .resume, .close: context.observer.observe(FlowEvent.consentChanged(handle, state))
        }
    }
}
