import AACore
public import AAModels
import AATransport

extension SetuProvider {
    /// GET /v2/sessions/{id}, as often as one likes until the session expires.
    ///
    /// - Throws: ``ProviderError/Code/dataNotReady`` while no account has data, ``ProviderError/Code/dataGone`` and
    ///   ``ProviderError/Code/sessionFailed``.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        let answer = try await exchange.send(.fetch, expecting: SetuSession.self) { () throws(TransportError) in
            try endpoints.session(session.id)
        }
        guard answer.body.id == session.id, answer.body.consentID == session.consentID else {
            throw answer.failure.mismatch("id or consentId is not the one that was asked")
        }
        switch answer.body.status {
        case .expired: throw answer.failure(.dataGone, "the session is over")
        case .failed: throw answer.failure(.sessionFailed, "the session failed; begin a new one")
        case .completed: break
        default:
            guard answer.body.hasData else { throw answer.failure(.dataNotReady, "no account has data yet") }
        }
        return RawDelivery(session: session.id, bytes: answer.raw)
    }

    /// The accounts that have data: those of the consent, each once. FIPs mask a number to different lengths in different
    /// places, so an account is known by its link alone.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let (session, failure) = try session(in: delivery)
        var accounts: [FetchedAccount] = []
        var seen: Set<AccountReference> = []
        for part in session.fips {
            for account in part.accounts {
                guard let document = account.document else { continue }
                let agreed = consent.content.accounts.first { $0.link == account.link && $0.fip == part.fip }
                guard let agreed else {
                    throw failure.mismatch("the delivery holds an account that is not in the consent")
                }
                guard seen.insert(agreed.reference).inserted else {
                    throw failure.mismatch("the delivery holds an account twice")
                }
                accounts.append(
                    FetchedAccount(
                        fip: part.fip, link: account.link, fiType: agreed.fiType,
                        maskedAccountNumber: account.maskedAccountNumber ?? agreed.maskedAccountNumber,
                        content: .plaintext(document)))
            }
        }
        return accounts
    }

    /// How far the session and each account is.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? {
        let session = try session(in: delivery).0
        return SessionReport(status: session.status.sessionStatus, responses: session.fips.map(\.report))
    }

    private func session(in delivery: RawDelivery) throws(ProviderError) -> (SetuSession, ExchangeFailure) {
        let failure = ExchangeFailure(operation: .fetch, provider: id, messageID: nil)
        let session: SetuSession
        do { session = try SetuSession(jsonBytes: delivery.bytes) } catch {
            throw failure.malformed(error.description, cause: error)
        }
        guard session.id == delivery.session else { throw failure.mismatch("id is not the session's") }
        return (session, failure)
    }
}
