import AACore
import AACrypto
import AAModels
import AAProviders

/// A provider that does what another does, but for what it writes anew: one broken thing each.
protocol ProviderWrapper: AccountAggregatorProvider {
    var good: any AccountAggregatorProvider { get }
    /// What becomes of an error of the good one.
    func edited(_ error: ProviderError) -> ProviderError
}

extension ProviderWrapper {
    var id: EntityID { good.id }
    var capabilities: ProviderCapabilities { good.capabilities }

    func edited(_ error: ProviderError) -> ProviderError { error }

    func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        do { return try await good.requestConsent(request) } catch { throw edited(error) }
    }

    func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        do { return try await good.outcome(of: handle) } catch { throw edited(error) }
    }

    func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        do { return try await good.consent(id, for: ticket) } catch { throw edited(error) }
    }

    func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        do { return try await good.startSession(under: consent, range: range, keys: keys) } catch {
            throw edited(error)
        }
    }

    func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {
        do { try await good.prepareSession(under: consent, keys: keys) } catch { throw edited(error) }
    }

    func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        do { return try await good.sessions(under: consent) } catch { throw edited(error) }
    }

    func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        do { return try await good.fetch(session) } catch { throw edited(error) }
    }

    func accounts(in delivery: RawDelivery, under consent: AgreedConsent) throws(ProviderError) -> [FetchedAccount] {
        do { return try good.accounts(in: delivery, under: consent) } catch { throw edited(error) }
    }

    func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? { try good.report(in: delivery) }

    func revoke(_ consent: ConsentID) async throws(ProviderError) {
        do { try await good.revoke(consent) } catch { throw edited(error) }
    }

    func isUp() async throws(ProviderError) -> Bool {
        do { return try await good.isUp() } catch { throw edited(error) }
    }
}
