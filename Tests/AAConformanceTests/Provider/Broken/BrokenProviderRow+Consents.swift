import AAConformance
import AACore
import AAModels
import AAProviders
import AATransport

extension BrokenProviderRow {
    private static let whatAnOutcomeMeets: Set<String> = [
        "a connection that is refused", "an answer that is lost", "credentials that are not accepted",
        "too many requests", "a host that is down", "a page in HTML with status 500", "a page in HTML that passes",
        "an answer that is not what", "JSON that breaks off", "an answer without a byte", "cancelling ends",
    ]

    /// Providers with a broken call about consents.
    static let consents: [BrokenProviderRow] = [
        consents("swallows a refusal of credentials", foundBy: ["credentials that are not accepted"]) { broken, _ in
            broken.deciding = { good, handle throws(ProviderError) in
                do throws(ProviderError) { return try await good.outcome(of: handle) } catch {
                    guard error.code == .unauthorized else { throw error }
                    return ConsentReport(.pending, asOf: nil)
                }
            }
        },
        consents(
            "finds every request approved",
            foundBy: whatAnOutcomeMeets.union([
                "has not decided on is pending", "refused is rejected", "each of many", "the outcome of an unknown",
            ])
        ) { broken, _ in
            broken.deciding = { _, handle throws(ProviderError) in
                ConsentReport(.approved(ConsentID(handle.rawValue)), asOf: nil)
            }
        },
        consents("finds no request approved", foundBy: ["the customer agreed to names"], andMore: true) { broken, _ in
            broken.deciding = { good, handle throws(ProviderError) in
                let report = try await good.outcome(of: handle)
                guard case .approved = report.outcome else { return report }
                return ConsentReport(.pending, asOf: nil)
            }
        },
        consents("answers with the outcome of the first request", foundBy: ["each of many"]) { broken, _ in
            let first = Memory<ConsentHandle?>(nil)
            broken.deciding = { good, handle throws(ProviderError) in
                // One that it does not know stays unknown.
                let report = try await good.outcome(of: handle)
                if first.current == nil { first.current = handle }
                guard case .pending = report.outcome else { return report }
                return try await good.outcome(of: first.current ?? handle)
            }
        },
        consents("gives no page to the customer", foundBy: ["a request gives a ticket"]) { broken, _ in
            broken.asking = { good, request throws(ProviderError) in
                var ticket = try await good.requestConsent(request)
                ticket.redirect = nil
                return ticket
            }
        },
        consents("sends a request again when its answer is lost", foundBy: ["what has an effect is not sent"]) {
            broken, _ in
            broken.asking = { good, request throws(ProviderError) in
                do throws(ProviderError) { return try await good.requestConsent(request) } catch {
                    guard error.code == .transportFailed, error.mayHaveBeenCarriedOut else { throw error }
                    return try await good.requestConsent(request)
                }
            }
        },
        consents("forgets the key of a request", of: .perfiosWithEscrow, foundBy: ["the key of an earlier"]) {
            broken, _ in
            broken.asking = { good, request throws(ProviderError) in
                var request = request
                request.idempotencyKey = nil
                return try await good.requestConsent(request)
            }
        },
        consents("lets a consent last longer than was asked", foundBy: ["goes no further"]) { broken, _ in
            broken.reading = { good, id, ticket throws(ProviderError) in
                let consent = try await good.consent(id, for: ticket)
                var content = consent.agreed.content
                content.terms.consentExpiry = content.terms.consentExpiry.adding(.seconds(86_400))
                return consent.with(content)
            }
        },
        consents("reads a consent for anybody", foundBy: ["not read for another customer"]) { broken, _ in
            let customer = Memory<CustomerAddress?>(nil)
            broken.asking = { good, request throws(ProviderError) in
                let ticket = try await good.requestConsent(request)
                customer.current = ticket.customer
                return ticket
            }
            broken.reading = { good, id, ticket throws(ProviderError) in
                let own = ConsentTicket(handle: ticket.handle, customer: customer.current ?? ticket.customer)
                return try await good.consent(id, for: own)
            }
        },
        consents("has a consent for an id that it does not know", foundBy: ["an unknown consent is an"]) { broken, _ in
            broken.reading = { good, id, ticket throws(ProviderError) in
                do throws(ProviderError) { return try await good.consent(id, for: ticket) } catch {
                    guard error.code == .unknownReference else { throw error }
                    let other = try await good.requestConsent(ConformingProvider.request("\(ticket.customer)"))
                    throw error.with(code: .refused, reason: other.handle.rawValue)
                }
            }
        },
        consents(
            "confirms a revocation that it never sends",
            foundBy: whatAnOutcomeMeets.union([
                "a confirmed revocation", "no session is begun under a consent that was taken",
                "an unknown consent is not",
                "what has an effect is not sent",
            ])
        ) { broken, _ in broken.revoking = { _, _ in } },
        consents(
            "asks for a revocation that it never sends", of: .rebit,
            foundBy: whatAnOutcomeMeets.union([
                "a requested revocation", "an unknown consent is not", "what has an effect is not sent",
            ])
        ) { broken, _ in broken.revoking = { _, _ in } },
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
        consents("is up without asking", foundBy: ["whether it is up"]) { broken, _ in
            broken.beating = { _ throws(ProviderError) in true }
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
        consents("never recovers from an answer that it cannot read", foundBy: ["a provider that met a fault"]) {
            broken, _ in
            let isBroken = Memory(false)
            broken.deciding = { good, handle throws(ProviderError) in
                guard !isBroken.current else { throw ProviderError(.unavailable, .outcome, good.id, "not any more") }
                do throws(ProviderError) { return try await good.outcome(of: handle) } catch {
                    isBroken.current = error.code == .malformedAnswer
                    throw error
                }
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

extension VerifiedConsent {
    /// The consent with other contents.
    fileprivate func with(_ content: SignedConsent) -> VerifiedConsent {
        VerifiedConsent(
            agreed: AgreedConsent(id: agreed.id, content: content, digitalSignature: agreed.digitalSignature),
            status: status, use: use, asOf: asOf, signingInput: signingInput)
    }
}
