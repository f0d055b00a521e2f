public import AACore
public import AACrypto
public import AAModels

/// The calls of the protocol that the FIU module does not have, each with the way around.
extension PerfiosProvider {
    /// Not served: nothing can be asked.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``.
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        throw unsupported(.outcome, "keep what its consent notification says")
    }

    /// Not served: the module shows no artefact.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``.
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        throw unsupported(.consent, "the terms agreed on are those that were asked for, ConsentTicket.terms")
    }

    /// Not served: the module begins the first session by itself, and no answer names one.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        throw unsupported(
            .startSession,
            "wait for the data notification, which names the session; under a PERIODIC consent refetch(_:keys:) brings another"
        )
    }

    /// Not served: only the customer can take the consent back, in the AA's app.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        throw unsupported(
            .revoke, "the customer revokes in the AA's app, and a consent notification says so; delete the data here")
    }

    /// Not served: there is no call without an effect.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``.
    public func isUp() async throws(ProviderError) -> Bool {
        throw unsupported(.heartbeat, "judge by how the other calls fare")
    }

    private func unsupported(_ operation: ProviderOperation, _ wayAround: String) -> ProviderError {
        ProviderError(.unsupported, operation, id, "Perfios' FIU module has no such call; \(wayAround)")
    }
}
