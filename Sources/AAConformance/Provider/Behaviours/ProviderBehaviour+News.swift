import AACore
import AAModels
import AAProviders

extension ProviderBehaviour {
    /// What notifications say.
    public static let news: [ProviderBehaviour] = [
        ProviderBehaviour("news of a decision names the request or its consent", needs: [.news]) { trial in
            let (ticket, agreed) = try await trial.agree()
            _ = try await trial.awaited("news of the consent that was given") {
                try await trial.stage.news?().first { news in
                    guard case .consent(let id, let handle, .active) = news.content else { return false }
                    return handle == ticket.handle || id == agreed.id
                }
            }
        },
        ProviderBehaviour("news is as authentic as the capabilities say, and the provider's", needs: [.news]) { trial in
            _ = try await trial.agree()
            let news = try await trial.awaited("news") {
                let news = try await trial.stage.news?() ?? []
                return news.isEmpty ? nil : news
            }
            for item in news {
                trial.expect(
                    item.authenticity == trial.capabilities.notificationAuthenticity,
                    "\(trial.capabilities.notificationAuthenticity)", seen: "\(item.authenticity)")
                trial.expect(item.provider == trial.provider.id, "the provider's id", seen: "another")
            }
        },
        ProviderBehaviour("a session that the provider begins is told or listed", needs: [.providerBeginsSessions]) {
            trial in
            let (ticket, agreed) = try await trial.agree()
            let session = try await trial.begin(ticket, agreed).0
            trial.expect(!session.id.rawValue.isEmpty, "the session's id", seen: "an empty one")
        },
    ]
}
