public import AACore
import AAModels
import Synchronization

/// The store of tests and demonstrations: everything in this process, gone with it.
public final class InMemoryStore: Sendable {
    private struct Tables {
        var consents = InMemoryTable<ConsentHandle, ConsentRecord>(of: "consent handle")
        var handles: [ConsentID: ConsentHandle] = [:]
        var sessions = InMemoryTable<SessionID, SessionRecord>(of: "session")
        var deliveries: [SessionID: [UInt8]] = [:]
        var documents: [SessionID: [DocumentRecord]] = [:]
    }

    private let tables = Mutex(Tables())

    /// An empty store.
    public init() {}
}

extension InMemoryStore: ConsentStore {
    /// Adds a record.
    public func insert(_ consent: ConsentRecord) async throws(AAStoreError) {
        try tables.withLock { tables throws(AAStoreError) in
            try tables.consents.insert(consent, as: consent.handle)
            if let id = consent.knownID { tables.handles[id] = consent.handle }
        }
    }

    /// The record of a request for consent.
    public func consent(of handle: ConsentHandle) async throws(AAStoreError) -> ConsentRecord? {
        tables.withLock { $0.consents[handle] }
    }

    /// The record of a consent.
    public func consent(_ id: ConsentID) async throws(AAStoreError) -> ConsentRecord? {
        tables.withLock { tables in tables.handles[id].flatMap { tables.consents[$0] } }
    }

    /// All records of a customer, oldest first.
    public func consents(of customer: CustomerAddress) async throws(AAStoreError) -> [ConsentRecord] {
        tables.withLock { $0.consents.records.values.filter { $0.customer == customer } }
            .sorted { ($0.requestedAt, $0.handle) < ($1.requestedAt, $1.handle) }
    }

    /// Changes a record under the lock.
    public func updateConsent<Result: Sendable>(
        of handle: ConsentHandle, _ change: @Sendable (inout ConsentRecord) -> Result
    ) async throws(AAStoreError) -> Result {
        try tables.withLock { tables throws(AAStoreError) in
            let (result, id) = try tables.consents.change(handle) { record throws(AAStoreError) in
                let known = record.knownID
                let result = change(&record)
                if let known, let id = record.knownID, id != known {
                    throw AAStoreError(.changeRefused, "a consent handle cannot get a second consent id")
                }
                return (result, record.knownID)
            }
            if let id { tables.handles[id] = handle }
            return result
        }
    }
}

extension ConsentRecord {
    /// The consent's id, from the moment it is known and beyond its end.
    var knownID: ConsentID? { agreed?.id ?? state.consentID }
}

extension InMemoryStore: SessionStore {
    /// Adds a record.
    public func insert(_ session: SessionRecord) async throws(AAStoreError) {
        try tables.withLock { tables throws(AAStoreError) in try tables.sessions.insert(session, as: session.id) }
    }

    /// The record of a session.
    public func session(_ id: SessionID) async throws(AAStoreError) -> SessionRecord? {
        tables.withLock { $0.sessions[id] }
    }

    /// All sessions under a request for consent, oldest first.
    public func sessions(of handle: ConsentHandle) async throws(AAStoreError) -> [SessionRecord] {
        tables.withLock { $0.sessions.records.values.filter { $0.handle == handle } }
            .sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
    }

    /// Changes a record under the lock.
    public func updateSession<Result: Sendable>(
        _ id: SessionID, _ change: @Sendable (inout SessionRecord) -> Result
    ) async throws(AAStoreError) -> Result {
        try tables.withLock { tables throws(AAStoreError) in try tables.sessions.change(id, change) }
    }
}

extension InMemoryStore: DocumentStore {
    /// Keeps a delivery's raw bytes.
    public func keepDelivery(_ raw: [UInt8], of session: SessionID) async throws(AAStoreError) {
        tables.withLock { $0.deliveries[session] = raw }
    }

    /// The raw bytes of a session's delivery.
    public func delivery(of session: SessionID) async throws(AAStoreError) -> [UInt8]? {
        tables.withLock { $0.deliveries[session] }
    }

    /// Keeps a session's documents.
    public func keep(_ documents: [DocumentRecord]) async throws(AAStoreError) {
        tables.withLock { tables in
            for document in documents {
                var kept = tables.documents[document.session, default: []]
                if let index = kept.firstIndex(where: { $0.link == document.link && $0.fip == document.fip }) {
                    kept[index] = document
                } else {
                    kept.append(document)
                }
                tables.documents[document.session] = kept
            }
        }
    }

    /// A session's documents, in the order they were first kept.
    public func documents(of session: SessionID) async throws(AAStoreError) -> [DocumentRecord] {
        tables.withLock { $0.documents[session] ?? [] }
    }

    /// Removes everything that a session brought.
    public func removeDocuments(of session: SessionID) async throws(AAStoreError) {
        tables.withLock { tables in
            tables.deliveries[session] = nil
            tables.documents[session] = nil
        }
    }
}
