import AACore
import AAModels
import AAProviders

/// A provider with a list of the sessions that it begins.
struct ListingProvider: ProviderWrapper {
    let good: any AccountAggregatorProvider
    /// The sessions so far, oldest first.
    let list: @Sendable () async throws -> [SessionNews]

    func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] {
        do {
            return try await list().reversed().filter {
                $0.consent == consent || $0.handle?.rawValue == consent.rawValue
            }
        } catch {
            throw ProviderError(.unavailable, .sessions, id, "the list is not there")
        }
    }
}
