import AACore
import AAModels
import AAProviders

/// Notifications of the mock provider, or of somebody who says so.
enum News {
    static func consent(
        _ id: ConsentID?, _ handle: ConsentHandle?, _ status: ConsentStatus, at time: Timestamp,
        from provider: EntityID = "mock-aa", _ authenticity: ProviderCapabilities.Authenticity = .verified
    ) -> ProviderNotification {
        ProviderNotification(
            provider: provider, messageID: "m", timestamp: time, authenticity: authenticity,
            content: .consent(id, handle, status))
    }

    static func session(
        _ id: SessionID, _ status: FISessionStatus, _ accounts: [LinkReference: FIStatus] = [:], at time: Timestamp,
        from provider: EntityID = "mock-aa", _ authenticity: ProviderCapabilities.Authenticity = .verified
    ) -> ProviderNotification {
        let response = FIStatusResponse(
            fip: "mock-fip", accounts: accounts.map { FIStatusResponse.Account(link: $0.key, status: $0.value) })
        return ProviderNotification(
            provider: provider, messageID: "m", timestamp: time, authenticity: authenticity,
            content: .session(SessionNews(id, status, responses: [response])))
    }

    static func received(_ news: ProviderNotification) -> ReceivedNotification {
        ReceivedNotification(news: news, raw: [], signature: nil, receivedAt: news.timestamp)
    }
}
