import AAConformance
import AACore
import AAModels
import AAProviders

extension PeculiarProviderRow {
    /// Providers whose sessions and data come in another way.
    static let sessions: [PeculiarProviderRow] = [
        PeculiarProviderRow(
            "lists the sessions that it begins, the newest first", of: .perfios,
            seenBy: ["a delivery holds accounts", "a session is of its consent"]
        ) { stage, _ in
            let news = stage.news
            stage.provider = ListingProvider(good: stage.provider) {
                try await (news?() ?? []).flatMap { news -> [SessionNews] in
                    guard case .session(let session) = news.content else { return [] }
                    let older = SessionNews("older", .expired, consent: session.consent, handle: session.handle)
                    return [older, session]
                }
            }
            stage.news = {
                try await (news?() ?? []).filter { if case .session = $0.content { false } else { true } }
            }
        },
        PeculiarProviderRow(
            "tells late", of: .perfios,
            seenBy: ["news of a decision", "news is as authentic", "a session that the provider begins"]
        ) { stage, _ in
            let (news, looks) = (stage.news, Memory(0))
            stage.news = {
                looks.current += 1
                return looks.current % 3 == 0 ? try await news?() ?? [] : []
            }
        },
        PeculiarProviderRow(
            "has data later, and says when", seenBy: ["a session is of its consent", "data that is given out more"]
        ) { stage, _ in
            let (looks, ready) = (Memory(0), Memory(ContinuousClock.now))
            var provider = DataBreakingProvider(good: stage.provider)
            provider.fetching = { good, session throws(ProviderError) in
                guard ContinuousClock.now >= ready.current else {
                    throw ProviderError(.refused, .fetch, good.id, "it was asked before the time that was given")
                }
                looks.current += 1
                guard looks.current % 3 == 0 else {
                    ready.current = .now + .milliseconds(150)
                    throw ProviderError(.dataNotReady, .fetch, good.id, "not yet", retry: .after(.milliseconds(150)))
                }
                return try await good.fetch(session)
            }
            stage.provider = provider
        },
        PeculiarProviderRow(
            "finds the keys missing first, where it begins no session", of: .perfios,
            seenBy: ["a session is not begun where"]
        ) { stage, _ in
            var provider = DataBreakingProvider(good: stage.provider)
            provider.beginning = { good, consent, range, keys throws(ProviderError) in
                guard keys != nil else { throw ProviderError(.invalidRequest, .startSession, good.id, "no keys") }
                return try await good.startSession(under: consent, range: range, keys: keys)
            }
            stage.provider = provider
        },
        PeculiarProviderRow("leaves the accounts' links out", seenBy: ["a delivery holds accounts"]) { stage, _ in
            var provider = DataBreakingProvider(good: stage.provider)
            provider.opening = { good, delivery, consent throws(ProviderError) in
                try good.accounts(in: delivery, under: consent).enumerated().map { place, account in
                    FetchedAccount(
                        fip: account.fip, link: LinkReference("account-\(place)"), isLinkAssigned: true,
                        fiType: account.fiType, maskedAccountNumber: account.maskedAccountNumber,
                        content: account.content)
                }
            }
            stage.provider = provider
        },
    ]
}
