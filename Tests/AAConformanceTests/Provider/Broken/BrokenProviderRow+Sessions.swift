import AAConformance
import AACore
import AACrypto
import AAModels
import AAProviders

extension BrokenProviderRow {
    /// Providers that begin sessions wrongly.
    static let sessions: [BrokenProviderRow] = [
        data("names another consent with a session", of: .rebit, foundBy: ["a session is of its consent"]) { broken in
            broken.beginning = { good, consent, range, keys throws(ProviderError) in
                let session = try await good.startSession(under: consent, range: range, keys: keys)
                return DataSession(id: session.id, consentID: "another")
            }
        },
        data("begins a session without keys", of: .rebit, foundBy: ["a session is not begun without keys"]) { broken in
            broken.beginning = { good, consent, range, keys throws(ProviderError) in
                let keys = keys ?? (try? SessionKeyPair())
                return try await good.startSession(under: consent, range: range, keys: keys)
            }
        },
        data(
            "begins a session under anything",
            foundBy: ["no session is begun under a consent that was taken", "no session is begun under an unknown"]
        ) { broken in
            broken.beginning = { good, consent, range, keys throws(ProviderError) in
                do throws(ProviderError) {
                    return try await good.startSession(under: consent, range: range, keys: keys)
                } catch {
                    guard [.consentNotUsable, .unknownReference].contains(error.code) else { throw error }
                    return DataSession(id: "made-up", consentID: consent.id)
                }
            }
        },
        data(
            "makes up the sessions that follow the provider's first", of: .oneMoneyWithFirstFetch,
            foundBy: BrokenProviderRow.whatEachCallMeets.union([
                "no session is begun under a consent that was taken", "no session is begun under an unknown",
                "what has an effect is not sent",
            ])
        ) { broken in
            broken.beginning = { _, consent, _, _ throws(ProviderError) in
                DataSession(id: "made-up", consentID: consent.id)
            }
        },
        data(
            "begins a session that is the provider's to begin", of: .setuWithAutoFetch,
            foundBy: ["a session is not begun where"]
        ) { broken in
            broken.beginning = { _, consent, _, _ throws(ProviderError) in
                DataSession(id: "made-up", consentID: consent.id)
            }
        },
        BrokenProviderRow(
            "tells nobody of its sessions", of: .perfiosWithEscrow, foundBy: ["a session that the provider begins"],
            andMore: true
        ) { stage, _ in
            let news = stage.news
            stage.news = {
                try await (news?() ?? []).filter { if case .session = $0.content { false } else { true } }
            }
        },
    ]
}
