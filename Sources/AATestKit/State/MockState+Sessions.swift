import AACore
import AACrypto
import AAModels
import AAProviders

extension MockState {
    mutating func start(
        under consent: AgreedConsent, range: FIDataRange, peer: MockSession.Peer?, at now: Timestamp
    ) throws(ProviderError) -> DataSession {
        let own = sessions.filter { $0.data.consentID == consent.id }
        let first = own.first { $0.isByProvider }
        let isFirstOver = first.map { $0.report(at: now).status != .active } ?? false
        guard capabilities.sessions == .byCaller || (capabilities.sessions == .firstByProvider && isFirstOver) else {
            throw unsupported(.startSession, "it begins this session by itself; wait for its news")
        }
        guard capabilities.decryptsForYou || peer != nil else { throw fault(.notSent, .startSession) }
        let agreed = consent.content.terms.dataRange
        guard max(range.from, agreed.from) < min(range.to, agreed.to) else {
            throw fault(profile.has(.cutsRanges) ? .notSent : .requestRefused, .startSession)
        }
        guard let handle = handle(of: consent.id) else { throw fault(.unknownConsent, .startSession) }
        guard status(of: handle) == .active else { throw fault(.consentNotActive, .startSession) }
        guard !profile.has(.countsUse) || own.isEmpty || consent.content.terms.fetchType != .onetime else {
            throw fault(.consentExhausted, .startSession)
        }
        return begin(under: handle, peer: peer, isByProvider: false, at: now)
    }

    /// Begins the session of a provider that begins them by itself, and encrypts for a key pair of ours.
    mutating func prepare(
        under consent: ConsentID, peer: MockSession.Peer, at now: Timestamp
    ) throws(ProviderError) {
        guard let handle = handle(of: consent) else { throw fault(.unknownConsent, .refresh) }
        guard status(of: handle) == .active else { throw fault(.consentNotActive, .refresh) }
        _ = begin(under: handle, peer: peer, isByProvider: true, at: now)
    }

    mutating func begin(
        under handle: ConsentHandle, peer: MockSession.Peer?, isByProvider: Bool, at now: Timestamp
    ) -> DataSession {
        let effects: [MockSessionEffect] = script.take(.session).compactMap { action in
            if case .session(let effect) = action { effect } else { nil }
        }
        let waits = effects.map { effect in if case .isReady(let wait) = effect { wait } else { Duration.zero } }
        let hasSecret = profile.has(.hasSecrets)
        let id = SessionID(next("session"))
        let session = DataSession(
            id: id, consentID: consentID(of: handle), secret: hasSecret ? "secret-of-\(id)" : nil,
            collectBefore: hasSecret ? now.adding((waits.max() ?? .zero) + .seconds(900)) : nil)
        sessions.append(
            MockSession(
                data: session, handle: handle, beganAt: now, accounts: accounts, effects: effects, peer: peer,
                isByProvider: isByProvider))
        // The answer to a call does not hold the secret that the news will.
        return DataSession(id: id, consentID: session.consentID)
    }

    func list(under consent: ConsentID, at now: Timestamp) throws(ProviderError) -> [SessionNews] {
        guard handle(of: consent) != nil else { throw fault(.unknownConsent, .sessions) }
        let own = sessions.reversed().filter { $0.data.consentID == consent }.map { session in
            let report = session.report(at: now)
            return SessionNews(session.data.id, report.status, responses: report.responses, consent: consent)
        }
        return profile.has(.listsSessions) ? own : profile.has(.knowsLastSession) ? Array(own.prefix(1)) : []
    }

    mutating func collect(_ session: DataSession, at now: Timestamp) throws(ProviderError) -> RawDelivery {
        guard !profile.has(.hasSecrets) || session.secret != nil else { throw fault(.notSent, .fetch) }
        guard let index = sessions.firstIndex(where: { $0.data.id == session.id }) else {
            throw fault(.unknownSession, .fetch)
        }
        let known = sessions[index]
        guard known.data.consentID == session.consentID || !profile.has(.namesConsentOfData) else {
            throw fault(.foreignAnswer, .fetch)
        }
        guard givesData(under: known.handle) else { throw fault(.consentNotActive, .fetch) }
        guard known.data.secret == session.secret, known.data.collectBefore.map({ now < $0 }) ?? true,
            !capabilities.readsOnce || !known.isCollected
        else { throw fault(.alreadyCollected, .fetch) }
        let status = known.report(at: now).status
        guard status != .failed else { throw fault(.sessionFailed, .fetch) }
        guard status != .expired else { throw fault(.sessionExpired, .fetch) }
        guard status != .active || !known.ready(at: now).isEmpty else { throw fault(.notReady, .fetch) }
        let delivery: MockDelivery
        do { delivery = try MockDelivery(known, at: now) } catch {
            throw ProviderError(.keyMaterialRejected, .fetch, id, error.reason, cause: error)
        }
        sessions[index].isCollected = true
        return RawDelivery(session: session.id, bytes: delivery.json.bytes())
    }

    /// Whether the state of a consent lets data be collected that was fetched under it.
    private func givesData(under handle: ConsentHandle) -> Bool {
        let status = status(of: handle)
        let isView = consents[handle]?.detail.terms.consentMode == .view
        return status == .active
            || !profile.has(.givesUnderActiveConsents)
                && !(status == .revoked && isView && profile.has(.withholdsRevokedViews))
    }
}
