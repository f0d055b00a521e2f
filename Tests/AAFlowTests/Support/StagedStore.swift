import AACore
import AAStore
import Synchronization

/// A store that fails to keep deliveries as often as a test says.
final class StagedStore: ConsentStore, SessionStore, DocumentStore {
    let base = InMemoryStore()
    private let failures: Mutex<[AAStoreError]>

    init(failures: [AAStoreError]) { self.failures = Mutex(failures) }

    func keepDelivery(_ raw: [UInt8], of session: SessionID) async throws(AAStoreError) {
        let failure: AAStoreError? = failures.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        if let failure { throw failure }
        try await base.keepDelivery(raw, of: session)
    }

    func insert(_ consent: ConsentRecord) async throws(AAStoreError) { try await base.insert(consent) }

    func consent(of handle: ConsentHandle) async throws(AAStoreError) -> ConsentRecord? {
        try await base.consent(of: handle)
    }

    func consent(_ id: ConsentID) async throws(AAStoreError) -> ConsentRecord? { try await base.consent(id) }

    func consents(of customer: CustomerAddress) async throws(AAStoreError) -> [ConsentRecord] {
        try await base.consents(of: customer)
    }

    func updateConsent<Result: Sendable>(
        of handle: ConsentHandle, _ change: @Sendable (inout ConsentRecord) -> Result
    ) async throws(AAStoreError) -> Result { try await base.updateConsent(of: handle, change) }

    func insert(_ session: SessionRecord) async throws(AAStoreError) { try await base.insert(session) }

    func session(_ id: SessionID) async throws(AAStoreError) -> SessionRecord? { try await base.session(id) }

    func sessions(of handle: ConsentHandle) async throws(AAStoreError) -> [SessionRecord] {
        try await base.sessions(of: handle)
    }

    func updateSession<Result: Sendable>(
        _ id: SessionID, _ change: @Sendable (inout SessionRecord) -> Result
    ) async throws(AAStoreError) -> Result { try await base.updateSession(id, change) }

    func delivery(of session: SessionID) async throws(AAStoreError) -> [UInt8]? {
        try await base.delivery(of: session)
    }

    func keep(_ documents: [DocumentRecord]) async throws(AAStoreError) { try await base.keep(documents) }

    func documents(of session: SessionID) async throws(AAStoreError) -> [DocumentRecord] {
        try await base.documents(of: session)
    }

    func removeDocuments(of session: SessionID) async throws(AAStoreError) {
        try await base.removeDocuments(of: session)
    }
}
