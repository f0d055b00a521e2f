public import AACore

/// Keeps what sessions brought: first the delivery as it came, then each account's document.
public protocol DocumentStore: Sendable {
    /// Keeps a delivery's raw bytes before anything is made of them. Keeping the same session's again replaces them.
    func keepDelivery(_ raw: [UInt8], of session: SessionID) async throws(AAStoreError)

    /// The raw bytes of a session's delivery.
    func delivery(of session: SessionID) async throws(AAStoreError) -> [UInt8]?

    /// Keeps a session's documents, all or none. An account's document that is kept again replaces the one before.
    func keep(_ documents: [DocumentRecord]) async throws(AAStoreError)

    /// A session's documents, in the order they were first kept.
    func documents(of session: SessionID) async throws(AAStoreError) -> [DocumentRecord]

    /// Removes everything that a session brought. Removing nothing is no error.
    func removeDocuments(of session: SessionID) async throws(AAStoreError)
}
