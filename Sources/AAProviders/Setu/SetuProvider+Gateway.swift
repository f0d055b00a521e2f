public import AACore
public import AAModels
import AATransport

/// What Setu offers beyond the protocol of all providers.
extension SetuProvider {
    /// GET /v2/consents/{id}: a consent in Setu's own words, such as INITIATED, with its usage and tags.
    public func details(of consent: ConsentID) async throws(ProviderError) -> SetuConsent {
        try await read(consent, for: .consent).body
    }

    /// POST /v2/consents/collection: puts two consents of one customer before the customer as one. Each is followed by its own id.
    ///
    /// - Parameters:
    ///   - mandatory: Those that the customer must give to give any; one or two.
    ///   - optional: One that the customer may leave out.
    public func merge(
        _ mandatory: [ConsentID], optional: ConsentID? = nil
    ) async throws(ProviderError) -> SetuConsentCollection {
        try requireV2(.mergeConsents, "send the customer to one consent after the other")
        let all = mandatory + [optional].compactMap(\.self)
        guard !mandatory.isEmpty, all.count == 2, Set(all).count == 2 else {
            throw ProviderError(
                .invalidRequest, .mergeConsents, id,
                "not sent: two different consents are merged, one of them mandatory")
        }
        let answer = try await exchange.send(.mergeConsents, expecting: SetuConsentCollection.self) {
            endpoints.merge(mandatory, [optional].compactMap(\.self))
        }
        try checkWebView(answer.body.url, answer.failure)
        return answer.body
    }

    /// GET /v2/consents/collection/{id}
    public func collection(_ collection: String) async throws(ProviderError) -> SetuConsentCollection {
        try requireV2(.mergeConsents, "ask for each consent")
        return try await ask(.mergeConsents) { () throws(TransportError) in try endpoints.collection(collection) }
    }

    /// GET /v2/consents/{id}/fetch/status: when data last came.
    public func lastFetch(of consent: ConsentID) async throws(ProviderError) -> SetuLastFetch {
        try requireV2(.lastFetch, "keep when each session was collected")
        return try await ask(.lastFetch) { () throws(TransportError) in try endpoints.lastFetch(consent) }
    }

    /// GET /v2/consents/{id}/data-sessions: the sessions that have not expired, Setu's own (auto-fetch) among them.
    public func sessions(of consent: ConsentID) async throws(ProviderError) -> SetuSessionList {
        try requireV2(.sessions, "keep the ids of the sessions")
        return try await ask(.sessions) { () throws(TransportError) in try endpoints.sessions(consent) }
    }

    /// The same in the words of all providers; v1 has no such call, so that nothing is known.
    public func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        guard configuration.version == .v2 else { return [] }
        return try await sessions(of: consent).sessions.map {
            SessionNews($0.id, $0.status.sessionStatus, consent: consent, handle: ConsentHandle(consent.rawValue))
        }
    }

    /// GET or POST /v2/sessions/refresh/{consent}: has Setu fetch again. It counts as a use of the consent, so it is never to be
    /// repeated blindly, though one form of it is a GET: see ``isIdempotent(_:)``.
    ///
    /// - Parameters:
    ///   - consent: The consent.
    ///   - range: From when to when, if not as the consent has it.
    ///   - restart: Whether a refresh that is under way is begun anew; not together with a range.
    public func refresh(
        _ consent: ConsentID, range: FIDataRange? = nil, restart: Bool = false
    ) async throws(ProviderError) -> SetuRefresh {
        try requireV2(.refresh, "begin a session")
        guard range == nil || !restart else {
            throw ProviderError(.invalidRequest, .refresh, id, "not sent: a refresh of a range cannot be restarted")
        }
        return try await ask(.refresh) { () throws(TransportError) in
            try endpoints.refresh(consent, range, restart: restart)
        }
    }

    /// GET /v2/fips: the FIPs, and how well they answer. Setu renews the figures every ten minutes.
    public func fips(_ query: SetuFIPQuery = SetuFIPQuery()) async throws(ProviderError) -> [SetuFIP] {
        try await exchange.send(.fips, expecting: SetuFIPList.self) { endpoints.fips(query) }.body.fips
    }

    /// GET /v2/fips/{id}
    ///
    /// - Throws: ``ProviderError/Code/unknownReference`` if Setu has no such FIP.
    public func fip(_ fip: EntityID, _ query: SetuFIPQuery = SetuFIPQuery()) async throws(ProviderError) -> SetuFIP {
        let answer = try await exchange.send(.fips, expecting: SetuFIPList.self) { () throws(TransportError) in
            try endpoints.fip(fip, query)
        }
        guard let found = answer.body.fips.first(where: { $0.id == fip }) else {
            throw answer.failure(.unknownReference, "the answer has no such FIP")
        }
        return found
    }

    /// POST /v2/account-availability: which AAs know a mobile number.
    public func availability(ofMobile number: String) async throws(ProviderError) -> SetuAvailability {
        try requireV2(.availability, "ask the customer for the AA")
        return try await ask(.availability) { endpoints.availability(number) }
    }

    private func ask<Body: JSONConvertible>(
        _ operation: ProviderOperation, _ request: () throws(TransportError) -> HTTPRequest
    ) async throws(ProviderError) -> Body {
        try await exchange.send(operation, expecting: Body.self, request).body
    }
}
