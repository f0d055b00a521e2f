import AACore
public import AACrypto
public import AAModels
import AATransport

extension SetuProvider {
    /// POST /v2/sessions
    ///
    /// The range is cut to the consent's: Setu fixed that when the consent was made, and refuses a later "now". An answer that does
    /// not say whether there is a session now (a 502 is known to come) is followed by a look at the consent's sessions: one for
    /// this range is taken, and a second one begun only if there is none. `keys` are not used.
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        guard !configuration.fetchesByItself else {
            throw ProviderError(
                .unsupported, .startSession, id,
                "the product instance fetches by itself, and a session of ours would use the consent up; wait for "
                    + "FI_DATA_READY and read the sessions of the consent")
        }
        let agreed = consent.content.terms.dataRange
        let range = FIDataRange(from: max(range.from, agreed.from), to: min(range.to, agreed.to))
        guard range.from < range.to else {
            throw ProviderError(.invalidRequest, .startSession, id, "the range lies outside that of the consent")
        }
        let startedAt = clock.now()
        do { return try await createSession(consent, range) } catch {
            guard error.mayHaveBeenCarriedOut, [.unavailable, .transportFailed].contains(error.code),
                configuration.version == .v2
            else {
                throw error.forConsent(consent.content.terms)
            }
            if let session = try await session(of: consent.id, range, since: startedAt, after: error) { return session }
            do { return try await createSession(consent, range) } catch {
                throw error.forConsent(consent.content.terms)
            }
        }
    }

    private func createSession(
        _ consent: AgreedConsent, _ range: FIDataRange
    ) async throws(ProviderError) -> DataSession {
        let answer = try await exchange.send(.startSession, expecting: SetuSession.self) {
            endpoints.createSession(consent.id, range)
        }
        guard answer.body.consentID == consent.id else {
            throw answer.failure.mismatch("consentId is not the one that was asked")
        }
        return DataSession(id: answer.body.id, consentID: consent.id)
    }

    /// The session that a call without a clear answer has begun; `nil` if there is certainly none.
    ///
    /// - Throws: the failure of that call, if it cannot be told.
    private func session(
        of consent: ConsentID, _ range: FIDataRange, since start: Timestamp, after failure: ProviderError
    ) async throws(ProviderError) -> DataSession? {
        do {
            let list = try await sessions(of: consent)
            let candidates = list.sessions.filter { entry in
                // Setu's clock and ours differ, and what has no time may be it.
                entry.createdAt.map { $0 > start.adding(.zero - MessageWindow.tolerance) } ?? true
            }
            for entry in candidates {
                let session = try await exchange.send(.sessions, expecting: SetuSession.self) {
                    () throws(TransportError) in try endpoints.session(entry.id)
                }.body
                if session.consentID == consent, session.dataRange?.isNearly(range) == true,
                    ![.expired, .failed].contains(session.status)
                {
                    return DataSession(id: entry.id, consentID: consent)
                }
            }
            return nil
        } catch { throw failure }
    }
}

extension FIDataRange {
    /// Whether it is the same but for the parts of seconds that a host may cut.
    fileprivate func isNearly(_ other: FIDataRange) -> Bool {
        let slack = Duration.seconds(1)
        return [(from, other.from), (to, other.to)].allSatisfy { max($0, $1) < min($0, $1).adding(slack) }
    }
}

extension ProviderError {
    /// This failure, with the time after which a consent may be used again where its frequency is used up: its whole period, as
    /// nobody says when that began.
    fileprivate func forConsent(_ terms: ConsentTerms) -> ProviderError {
        guard code == .frequencyExceeded, retry == .after(nil), let period = terms.frequency.unit.duration else {
            return self
        }
        return ProviderError(
            code, operation, provider, reason, messageID: messageID, status: status, providerCode: providerCode,
            traceID: traceID, mayHaveBeenCarriedOut: mayHaveBeenCarriedOut, retry: .after(period), cause: cause)
    }
}

extension ConsentPeriod.Unit {
    /// How long the unit is at most; `nil` for one without end.
    fileprivate var duration: Duration? {
        switch self {
        case .hour: .seconds(3_600)
        case .day: .seconds(86_400)
        case .month: .seconds(31 * 86_400)
        case .year: .seconds(366 * 86_400)
        default: nil
        }
    }
}
