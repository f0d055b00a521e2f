public import AACore

/// Keeps consents.
public protocol ConsentStore: Sendable {
    /// Adds a record.
    ///
    /// - Throws: ``AAStoreError/Code/alreadyExists`` if the handle is taken.
    func insert(_ consent: ConsentRecord) async throws(AAStoreError)

    /// The record of a request for consent.
    func consent(of handle: ConsentHandle) async throws(AAStoreError) -> ConsentRecord?

    /// The record of a consent that the AA names by its id.
    func consent(_ id: ConsentID) async throws(AAStoreError) -> ConsentRecord?

    /// All records of a customer, oldest first.
    func consents(of customer: CustomerAddress) async throws(AAStoreError) -> [ConsentRecord]

    /// Changes a record in one step that no other change can come between.
    ///
    /// - Returns: what `change` returns.
    /// - Throws: ``AAStoreError/Code/notFound``, or ``AAStoreError/Code/changeRefused`` if `change` gives the record another
    ///   consent id than it has.
    func updateConsent<Result: Sendable>(
        of handle: ConsentHandle, _ change: @Sendable (inout ConsentRecord) -> Result
    ) async throws(AAStoreError) -> Result
}
