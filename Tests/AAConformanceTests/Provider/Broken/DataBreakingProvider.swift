import AACore
import AACrypto
import AAModels
import AAProviders

/// A provider with one call about data written anew.
struct DataBreakingProvider: ProviderWrapper {
    typealias Good = any AccountAggregatorProvider

    let good: any AccountAggregatorProvider
    var beginning:
        @Sendable (Good, AgreedConsent, FIDataRange, SessionKeyPair?) async throws(ProviderError) -> DataSession = {
            good, consent, range, keys throws(ProviderError) in
            try await good.startSession(under: consent, range: range, keys: keys)
        }
    var fetching: @Sendable (Good, DataSession) async throws(ProviderError) -> RawDelivery = {
        good, session throws(ProviderError) in try await good.fetch(session)
    }
    var opening: @Sendable (Good, RawDelivery, AgreedConsent) throws(ProviderError) -> [FetchedAccount] = {
        good, delivery, consent throws(ProviderError) in try good.accounts(in: delivery, under: consent)
    }

    func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession { try await beginning(good, consent, range, keys) }

    func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery { try await fetching(good, session) }

    func accounts(in delivery: RawDelivery, under consent: AgreedConsent) throws(ProviderError) -> [FetchedAccount] {
        try opening(good, delivery, consent)
    }
}
