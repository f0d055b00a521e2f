import AACore
import AAModels
import AAProviders
import AATransport
import Synchronization

/// A provider with one call about consents written anew.
struct ConsentBreakingProvider: ProviderWrapper {
    typealias Good = any AccountAggregatorProvider

    let good: any AccountAggregatorProvider
    var asking: @Sendable (Good, ConsentRequest) async throws(ProviderError) -> ConsentTicket = {
        good, request throws(ProviderError) in try await good.requestConsent(request)
    }
    var deciding: @Sendable (Good, ConsentHandle) async throws(ProviderError) -> ConsentReport = {
        good, handle throws(ProviderError) in try await good.outcome(of: handle)
    }
    var reading: @Sendable (Good, ConsentID, ConsentTicket) async throws(ProviderError) -> VerifiedConsent = {
        good, id, ticket throws(ProviderError) in try await good.consent(id, for: ticket)
    }
    var revoking: @Sendable (Good, ConsentID) async throws(ProviderError) -> Void = {
        good, id throws(ProviderError) in try await good.revoke(id)
    }
    var beating: @Sendable (Good) async throws(ProviderError) -> Bool = {
        good throws(ProviderError) in try await good.isUp()
    }
    var capabilities: ProviderCapabilities { claim(good.capabilities) }
    var claim: @Sendable (ProviderCapabilities) -> ProviderCapabilities = { $0 }

    func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try await asking(good, request)
    }

    func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        try await deciding(good, handle)
    }

    func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        try await reading(good, id, ticket)
    }

    func revoke(_ consent: ConsentID) async throws(ProviderError) { try await revoking(good, consent) }

    func isUp() async throws(ProviderError) -> Bool { try await beating(good) }
}
