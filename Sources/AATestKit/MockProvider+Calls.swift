public import AACore
public import AACrypto
public import AAModels
public import AAProviders

extension MockProvider {
    /// Takes the request, whatever its terms are.
    ///
    /// - Throws: of a preset `ProviderError.Code.unsupported`, if the request says what its provider has no place for.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try await call(.requestConsent) { state, _ throws(ProviderError) in try state.take(request) }
    }

    /// What became of the request.
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        try await call(.outcome) { state, now throws(ProviderError) in try state.outcome(of: handle, at: now) }
    }

    /// A consent with the terms that were asked for, over all accounts.
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        try await call(.consent) { state, now throws(ProviderError) in
            try state.consent(id, for: ticket, at: now)
        }
    }

    /// Begins a session, where sessions are the caller's to begin; without a script its data is ready at once.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        let peer = capabilities.decryptsForYou ? nil : keys.map(MockSession.Peer.init)
        return try await call(.startSession) { state, now throws(ProviderError) in
            try state.start(under: consent, range: range, peer: peer, at: now)
        }
    }

    /// Begins the next session of a provider that begins them by itself, and encrypts for the FIU.
    public func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {
        guard capabilities.sessions != .byCaller, !capabilities.decryptsForYou else { return await deliver() }
        let peer = MockSession.Peer(keys)
        try await call(.refresh) { state, now throws(ProviderError) in
            try state.prepare(under: consent.id, peer: peer, at: now)
        }
    }

    /// The sessions under a consent, as far as the provider lists them.
    public func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        guard profile.has(.listsSessions) || profile.has(.knowsLastSession) else {
            await deliver()
            return []
        }
        return try await call(.sessions) { state, now throws(ProviderError) in
            try state.list(under: consent, at: now)
        }
    }

    /// The accounts that are there: encrypted for the session's keys, unless the provider decrypts.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        try await call(.fetch) { state, now throws(ProviderError) in try state.collect(session, at: now) }
    }

    /// The accounts of a delivery.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let accounts = try read(delivery).accounts
        do {
            return try accounts.map { account throws(AACoreError) in try account.fetched() }
        } catch { throw malformed(error) }
    }

    /// How far the session was, where the provider's deliveries say so.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? {
        guard profile.has(.reports) else { return nil }
        let delivery = try read(delivery)
        return SessionReport(status: delivery.status, responses: delivery.responses)
    }

    /// Takes a consent back, where the FIU can.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        try await call(.revoke) { state, _ throws(ProviderError) in try state.revoke(consent) }
    }

    /// Up, unless the script says otherwise.
    public func isUp() async throws(ProviderError) -> Bool {
        do {
            return try await call(.heartbeat) { state, _ throws(ProviderError) in
                guard state.profile.has(.hasHeartbeat) else {
                    throw state.unsupported(.heartbeat, "judge by how the other calls fare")
                }
                return true
            }
        } catch {
            guard error.code == .unavailable, profile.has(.saysItIsDown) else { throw error }
            return false
        }
    }

    private func read(_ delivery: RawDelivery) throws(ProviderError) -> MockDelivery {
        do { return try MockDelivery(jsonBytes: delivery.bytes) } catch { throw malformed(error) }
    }

    private func malformed(_ error: AACoreError) -> ProviderError {
        ProviderError(.malformedAnswer, .fetch, id, error.description, mayHaveBeenCarriedOut: true, cause: error)
    }
}

extension MockSession.Peer {
    fileprivate init(_ keys: SessionKeyPair) { self.init(key: keys.publicKey, nonce: keys.nonce) }
}
