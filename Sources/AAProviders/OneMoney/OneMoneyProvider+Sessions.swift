public import AACore
public import AACrypto
public import AAModels
import AATransport

extension OneMoneyProvider {
    /// POST /fi/request
    ///
    /// The range is cut to the consent's. Where the template has the first data fetched by itself
    /// (``OneMoneyConfiguration/autoFirstFetch``), FinPro is asked first how far that is. `keys` are not used.
    ///
    /// - Throws: ``ProviderError/Code/unsupported`` for a first session that is FinPro's to begin.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        let agreed = consent.content.terms.dataRange
        let range = FIDataRange(from: max(range.from, agreed.from), to: min(range.to, agreed.to))
        guard range.from < range.to else {
            throw ProviderError(.invalidRequest, .startSession, id, "the range lies outside that of the consent")
        }
        if configuration.autoFirstFetch { try await requireFirstSession(of: consent.id) }
        let answer = try await exchange.send(.startSession, expecting: OneMoneyAnswer<OneMoneyBegunSession>.self) {
            endpoints.beginSession(consent.id, range)
        }
        guard answer.body.data.consentID == consent.id else {
            throw answer.failure.mismatch("consentId is not the one that was asked")
        }
        return DataSession(id: answer.body.data.id, consentID: consent.id)
    }

    /// The last session of a consent, FinPro's own or ours; FinPro has no list of them.
    public func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        do {
            let event = try await status(of: consent)
            return event.sessionNews.map { [$0] } ?? []
        } catch {
            guard [.dataNotReady, .dataGone].contains(error.code) else { throw error }
            return []
        }
    }

    /// POST /consent/firequest/status for a consent: how far its last session is.
    public func status(of consent: ConsentID) async throws(ProviderError) -> OneMoneyEvent {
        try await status(of: consent, for: .sessions)
    }

    private func status(
        of consent: ConsentID, for operation: ProviderOperation
    ) async throws(ProviderError) -> OneMoneyEvent {
        let answer = try await exchange.send(operation, expecting: OneMoneyAnswer<OneMoneyEvent>.self) {
            endpoints.status(of: consent)
        }
        guard answer.body.data.consentID.map({ $0 == consent }) != false else {
            throw answer.failure.mismatch("consentId is not the one that was asked")
        }
        return answer.body.data
    }

    private func requireFirstSession(of consent: ConsentID) async throws(ProviderError) {
        do {
            guard try await status(of: consent, for: .startSession).sessionStatus == .active else { return }
        } catch {
            // Data that is gone was there: the first session is over.
            guard error.code != .dataGone else { return }
            guard error.code == .dataNotReady else { throw error }
        }
        throw ProviderError(
            .unsupported, .startSession, id,
            "not sent: the template has the first data fetched by itself, which is not done; wait for DATA_READY, or read "
                + "sessions(under:), and collect that session")
    }
}
