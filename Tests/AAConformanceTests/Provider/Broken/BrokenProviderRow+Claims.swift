import AAConformance
import AACore
import AAModels
import AAProviders
import AATransport

extension BrokenProviderRow {
    /// Providers that are not what they say.
    static let claims: [BrokenProviderRow] = [
        consents(
            "confirms a revocation that it never sends",
            foundBy: whatEachCallMeets.union([
                "a confirmed revocation", "no session is begun under a consent that was taken",
                "an unknown consent is not",
                "what has an effect is not sent", "each recorded refusal",
            ])
        ) { broken, _ in broken.revoking = { _, _ in } },
        consents(
            "asks for a revocation that it never sends", of: .rebit,
            foundBy: whatEachCallMeets.union([
                "a requested revocation", "an unknown consent is not", "what has an effect is not sent",
            ])
        ) { broken, _ in broken.revoking = { _, _ in } },
        consents(
            "reads a consent that it should revoke", of: .rebit, foundBy: ["a requested revocation"], andMore: true
        ) { broken, _ in
            broken.revoking = { good, id throws(ProviderError) in
                _ = try await good.consent(id, for: ConsentTicket(handle: "handle", customer: "customer@aa"))
            }
        },
        consents("takes a second revocation for a failure", foundBy: ["revoking what is revoked"]) { broken, _ in
            let revoked = Memory<Set<ConsentID>>([])
            broken.revoking = { good, id throws(ProviderError) in
                guard !revoked.current.contains(id) else {
                    throw ProviderError(.consentNotUsable, .revoke, good.id, "it was revoked")
                }
                try await good.revoke(id)
                revoked.current.insert(id)
            }
        },
        consents("revokes what nobody knows", foundBy: ["an unknown consent is not"]) { broken, _ in
            broken.revoking = { good, id throws(ProviderError) in
                do throws(ProviderError) { try await good.revoke(id) } catch {
                    guard error.code == .unknownReference else { throw error }
                }
            }
        },
        consents("asks before it refuses", of: .setu1, foundBy: ["a consent is not revoked where"]) { broken, _ in
            broken.revoking = { good, id throws(ProviderError) in
                _ = try await good.outcome(of: ConsentHandle(id.rawValue))
                try await good.revoke(id)
            }
        },
        consents(
            "claims to confirm what it does not serve", of: .setu1, foundBy: ["a confirmed revocation"], andMore: true
        ) { broken, _ in
            broken.claim = {
                var claimed = $0
                claimed.revocation = .confirmed
                return claimed
            }
        },
        consents(
            "makes outcomes up that it does not serve", of: .perfios, foundBy: ["an outcome is not asked for where"]
        ) { broken, _ in
            broken.deciding = { _, _ throws(ProviderError) in ConsentReport(.pending, asOf: nil) }
        },
        consents(
            "makes consents up that it does not serve", of: .perfios, foundBy: ["a consent is not read where"]
        ) { broken, _ in
            broken.reading = { good, id, ticket throws(ProviderError) in
                throw ProviderError(.unknownReference, .consent, good.id, "there is none")
            }
        },
        consents("claims that its news is signed", foundBy: ["news is as authentic"]) { broken, _ in
            broken.claim = {
                var claimed = $0
                claimed.notificationAuthenticity = .verified
                return claimed
            }
        },
        consents("can something else after use", foundBy: ["capabilities stay"]) { broken, _ in
            let isUsed = Memory(false)
            broken.asking = { good, request throws(ProviderError) in
                isUsed.current = true
                return try await good.requestConsent(request)
            }
            broken.claim = {
                var claimed = $0
                claimed.templateConsent = isUsed.current
                return claimed
            }
        },
        consents("is up without asking", foundBy: ["whether it is up", "a host that does not answer"]) { broken, _ in
            broken.beating = { _ throws(ProviderError) in true }
        },
        consents("names the customer in a URL", foundBy: ["nothing is sent but"]) { broken, wire in
            let line = wire.transport(to: InProcessTransport(VirtualHosts([:])))
            broken.asking = { good, request throws(ProviderError) in
                let name = request.detail.customer.address?.rawValue ?? ""
                if let url = try? HTTPURL("https://fiu-sandbox.setu.co/v2/customers?vua=\(name)") {
                    _ = try? await line.send(HTTPRequest(url: url))
                }
                return try await good.requestConsent(request)
            }
        },
        consents("reports home", foundBy: ["nothing is sent but", "a name that is a path"]) { broken, wire in
            let home = wire.transport(to: InProcessTransport(VirtualHosts([:])))
            broken.asking = { good, request throws(ProviderError) in
                if let url = try? HTTPURL("https://telemetry.example/") {
                    _ = try? await home.send(HTTPRequest(url: url))
                }
                return try await good.requestConsent(request)
            }
        },
        consents("puts names into URLs as they come", foundBy: ["a name that is a path"]) { broken, wire in
            let line = wire.transport(to: InProcessTransport(VirtualHosts([:])))
            broken.deciding = { good, handle throws(ProviderError) in
                if handle.rawValue.contains("/"), let url = try? HTTPURL("https://fiu-sandbox.setu.co/v2/../\(handle)")
                {
                    _ = try? await line.send(HTTPRequest(url: url))
                }
                return try await good.outcome(of: handle)
            }
        },
        consents("normalises the paths that it makes of names", foundBy: ["a name that is a path"]) { broken, wire in
            let line = wire.transport(to: InProcessTransport(VirtualHosts([:])))
            broken.deciding = { good, handle throws(ProviderError) in
                if handle.rawValue.hasPrefix("../../"),
                    let url = try? HTTPURL("https://fiu-sandbox.setu.co/\(handle.rawValue.dropFirst(6))")
                {
                    _ = try? await line.send(HTTPRequest(url: url))
                }
                return try await good.outcome(of: handle)
            }
        },
        BrokenProviderRow("has no news of decisions", foundBy: ["news of a decision", "news is as authentic"]) {
            stage, _ in
            let news = stage.news
            stage.news = {
                try await (news?() ?? []).filter { if case .consent = $0.content { false } else { true } }
            }
        },
    ]
}
