import AACore
public import AAModels
import AATransport

extension OneMoneyProvider {
    /// POST /consent/firequest/status, and once the session is complete, or has data of some account, POST /getallfidata, as often as
    /// one likes until the data's life is over. The delivery holds both answers as they came.
    ///
    /// - Throws: ``ProviderError/Code/dataNotReady``, which says when to ask again where FinPro's quota is used up,
    ///   ``ProviderError/Code/dataGone``, ``ProviderError/Code/sessionFailed``, and ``ProviderError/Code/mismatchedAnswer`` for a status
    ///   that does not name the session.
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        let status = try await exchange.send(.fetch, expecting: OneMoneyAnswer<OneMoneyEvent>.self) {
            endpoints.status(of: session.id)
        }
        let event = status.body.data
        guard event.sessionID == session.id,
            event.consentID.map({ $0 == session.consentID }) != false
        else { throw status.failure.mismatch("sessionId or consentId is not the one that was asked") }
        switch event.sessionStatus {
        case .expired: throw status.failure(.dataGone, "the session is over")
        case .failed: throw status.failure(.sessionFailed, "no FIP delivered; begin a new session")
        case .completed: break
        default:
            guard event.hasData else {
                throw status.failure(.dataNotReady, "no account has data yet", retry: .after(status.pause))
            }
        }
        let data = try await exchange.send(.fetch, expecting: OneMoneyAnswer<[OneMoneyAccountData]>.self) {
            endpoints.data(.consent(session.consentID), from: nil, to: nil)
        }
        guard data.body.data.contains(where: { $0.hasData && !event.withheld.contains($0.link) }) else {
            throw data.failure(.dataNotReady, "no account has a summary, a profile or transactions yet")
        }
        return RawDelivery(session: session.id, bytes: OneMoneyDelivery.bytes(status: status.raw, data: data.raw))
    }

    /// The accounts that have data: those of the consent, each once, without those that the status says to have none, of which FinPro
    /// may hold documents of an earlier session. It names the bank but not the FIP, which the consent does.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let (content, failure) = try content(of: delivery)
        var accounts: [FetchedAccount] = []
        var seen: Set<AccountReference> = []
        let withheld = content.event?.withheld ?? []
        for account in content.accounts where account.hasData && !withheld.contains(account.link) {
            guard let agreed = consent.content.accounts.first(where: { $0.link == account.link }) else {
                throw failure.mismatch("the delivery holds an account that is not in the consent")
            }
            guard seen.insert(agreed.reference).inserted else {
                throw failure.mismatch("the delivery holds an account twice")
            }
            accounts.append(
                FetchedAccount(
                    fip: agreed.fip, link: account.link, fiType: agreed.fiType,
                    maskedAccountNumber: account.maskedAccountNumber ?? agreed.maskedAccountNumber,
                    content: .plaintext(account.json.bytes())))
        }
        return accounts
    }

    /// How far the session and each account is; `nil` for a delivery that is `/getallfidata` alone.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? {
        try content(of: delivery).0.event.map { SessionReport(status: $0.sessionStatus, responses: $0.responses) }
    }

    private func content(of delivery: RawDelivery) throws(ProviderError) -> (OneMoneyDelivery, ExchangeFailure) {
        let failure = ExchangeFailure(operation: .fetch, provider: id, messageID: nil)
        do { return (try OneMoneyDelivery(jsonBytes: delivery.bytes), failure) } catch {
            throw failure.malformed(error.description, cause: error)
        }
    }
}
