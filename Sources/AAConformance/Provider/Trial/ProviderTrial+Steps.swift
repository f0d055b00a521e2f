import AACore
import AACrypto
import AAModels
import AAProviders

/// The way from a request to data, as the capabilities say that it goes.
extension ProviderTrial {
    /// A new request; `key` is that of an earlier one.
    func ask(key: String? = nil) async throws -> ConsentTicket {
        var request = stage.request
        if stage.knowsIdempotencyKeys { request.idempotencyKey = key ?? SystemRandomSource().uuid() }
        return try await provider.requestConsent(request)
    }

    /// A consent that the customer has given.
    func agree() async throws -> (ConsentTicket, AgreedConsent) {
        let ticket = try await ask()
        try await stage.approve(ticket)
        guard capabilities.canPollConsent else { return (ticket, try await agreedByNews(ticket)) }
        return (ticket, try await provider.consent(try await approval(of: ticket), for: ticket).agreed)
    }

    /// The consent that an approved request names.
    func approval(of ticket: ConsentTicket) async throws -> ConsentID {
        let outcome = try await provider.outcome(of: ticket.handle).outcome
        guard case .approved(let id) = outcome else {
            throw ProviderFinding(expected: "a request that the customer agreed to to be approved", seen: outcome.word)
        }
        return id
    }

    /// Where a provider shows no consent, its news names it, and the terms are those that were asked for.
    private func agreedByNews(_ ticket: ConsentTicket) async throws -> AgreedConsent {
        let id = try await awaited("news of a consent that was given, as it cannot be asked for") {
            try await stage.news?().compactMap { news -> ConsentID? in
                guard case .consent(let id, let handle, .active) = news.content,
                    handle == ticket.handle || id?.rawValue == ticket.handle.rawValue
                else { return nil }
                return id ?? ConsentID(ticket.handle.rawValue)
            }.last
        }
        let terms = try require(ticket.terms, "the ticket to have the terms, as they cannot be asked for")
        let content = SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: provider.id, kind: .accountAggregator),
            customer: ticket.customer, accounts: [])
        return AgreedConsent(id: id, content: content, digitalSignature: nil)
    }

    /// New keys for a session, where the FIU decrypts.
    func keys() throws -> SessionKeyPair? {
        capabilities.decryptsForYou ? nil : try SessionKeyPair(curve: stage.curve)
    }

    /// A session under a consent, and the keys it is for.
    func begin(_ ticket: ConsentTicket, _ consent: AgreedConsent) async throws -> (DataSession, SessionKeyPair?) {
        let keys = try keys()
        guard capabilities.sessions != .byCaller else {
            let range = consent.content.terms.dataRange
            return (try await provider.startSession(under: consent, range: range, keys: keys), keys)
        }
        var earlier: Set<SessionID> = []
        if let keys {
            // Sessions that are there already are for other keys.
            earlier = Set(try await sessionNews(of: ticket, consent).map(\.session))
            try await provider.prepareSession(under: consent, keys: keys)
        }
        let news = try await awaited("the provider to begin a session, and news or its list to name the consent") {
            try await sessionNews(of: ticket, consent).last { !earlier.contains($0.session) }
        }
        return (
            DataSession(
                id: news.session, consentID: consent.id, secret: news.secret, collectBefore: news.collectBefore), keys
        )
    }

    /// A consent under which the FIU begins the next session.
    func agreeToBegin() async throws -> AgreedConsent {
        let (ticket, agreed) = try await agree()
        if capabilities.sessions == .firstByProvider { _ = try await collect(try await begin(ticket, agreed).0) }
        return agreed
    }

    /// What is said of the sessions of a consent, the newest last.
    func sessionNews(of ticket: ConsentTicket, _ consent: AgreedConsent) async throws -> [SessionNews] {
        let listed = try await provider.sessions(under: consent.id)
        let told = try await stage.news?().compactMap { news -> SessionNews? in
            guard case .session(let session) = news.content else { return nil }
            return session.consent == consent.id || session.handle == ticket.handle ? session : nil
        }
        // A list has the newest first.
        return listed.reversed() + (told ?? [])
    }

    /// The data of a session, once it is there.
    func collect(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        var patience = patience
        while true {
            do { return try await provider.fetch(session) } catch {
                guard error.code == .dataNotReady, case .after(let advice) = error.retry, await patience.waits(advice)
                else { throw error }
            }
        }
    }

    /// What comes in its own time.
    func awaited<T>(_ expected: String, _ look: () async throws -> T?) async throws -> T {
        var patience = patience
        while true {
            if let found = try await look() { return found }
            guard await patience.waits() else { return try require(nil, expected) }
        }
    }

    private var patience: TrialPatience { TrialPatience(left: stage.patience) }
}

extension ConsentOutcome {
    /// The outcome without ids.
    var word: String {
        switch self {
        case .pending: "pending"
        case .approved: "approved"
        case .rejected: "rejected"
        case .expired: "expired"
        case .failed: "failed"
        case .unknown: "unknown"
        }
    }
}
