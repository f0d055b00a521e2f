public import AACore

/// Keeps data sessions.
public protocol SessionStore: Sendable {
    /// Adds a record.
    ///
    /// - Throws: ``AAStoreError/Code/alreadyExists`` if the id is taken.
    func insert(_ session: SessionRecord) async throws(AAStoreError)

    /// The record of a session.
    func session(_ id: SessionID) async throws(AAStoreError) -> SessionRecord?

    /// All sessions under a request for consent, oldest first.
    func sessions(of handle: ConsentHandle) async throws(AAStoreError) -> [SessionRecord]

    /// Changes a record in one step that no other change can come between.
    ///
    /// - Returns: what `change` returns.
    /// - Throws: ``AAStoreError/Code/notFound``.
    func updateSession<Result: Sendable>(
        _ id: SessionID, _ change: @Sendable (inout SessionRecord) -> Result
    ) async throws(AAStoreError) -> Result
}
