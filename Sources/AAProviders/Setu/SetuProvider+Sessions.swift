import AACore
public import AACrypto
public import AAModels
import AATransport

extension SetuProvider {
    /// POST /v2/sessions
    ///
    /// The range is cut to the consent's: Setu fixed that when the consent was made, and refuses a later "now". An answer that does
    /// not say whether there is a session now (a 502 is known to come) is followed by a look at the consent's sessions, and one for
    /// this range is taken. If there is none, a second one is begun only after a 500, 502 or 503: after an answer that was lost,
    /// late or unreadable a session may be there, or may yet come. `keys` are not used.
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
            guard error.mayHaveBeenCarriedOut, error.code != .cancelled, configuration.version == .v2 else {
                throw error.forConsent(consent.content.terms)
            }
            try await wait(after: error)
            if let session = try await session(of: consent.id, range, since: startedAt, after: error) { return session }
            guard error.isFailureAtOnce else { throw error }
            return try await createSecondSession(consent, range, since: startedAt, after: error)
        }
    }

    /// Waits as long as Setu asks for, if that is not too long to stand still for.
    private func wait(after failure: ProviderError) async throws(ProviderError) {
        guard case .after(let wait?) = failure.retry else { return }
        guard wait <= .seconds(30), (try? await clock.sleep(for: wait)) != nil else { throw failure }
    }

    /// The second call. If it finds the consent used up, the first one used it, though its session was not listed at once. However
    /// else it fails, the first one may have been carried out, and that is what the caller must know.
    private func createSecondSession(
        _ consent: AgreedConsent, _ range: FIDataRange, since start: Timestamp, after failure: ProviderError
    ) async throws(ProviderError) -> DataSession {
        do { return try await createSession(consent, range) } catch {
            guard [.consentExhausted, .frequencyExceeded].contains(error.code),
                let session = try await session(of: consent.id, range, since: start, after: failure)
            else { throw failure }
            return session
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
            var isTold = true
            for entry in candidates {
                let session = try await exchange.send(.sessions, expecting: SetuSession.self) {
                    () throws(TransportError) in try endpoints.session(entry.id)
                }.body
                guard session.consentID == consent, ![.expired, .failed].contains(session.status) else { continue }
                guard let found = session.dataRange else {
                    isTold = false
                    continue
                }
                if found.isClose(to: range) { return DataSession(id: entry.id, consentID: consent) }
            }
            // Without a range it may be the one or another.
            guard isTold else { throw failure }
            return nil
        } catch { throw failure }
    }
}

extension FIDataRange {
    /// Whether it is the same but for the fractions of seconds that an answer may leave out.
    fileprivate func isClose(to other: FIDataRange) -> Bool {
        [(from, other.from), (to, other.to)].allSatisfy { abs($0.duration(since: $1).components.seconds) < 1 }
    }
}

extension ProviderError {
    /// Whether the answer is that something failed, rather than that somebody gave up waiting for what may still go on.
    fileprivate var isFailureAtOnce: Bool {
        code == .unavailable
            && status.map { [.internalServerError, .badGateway, .serviceUnavailable].contains($0) } == true
    }

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
