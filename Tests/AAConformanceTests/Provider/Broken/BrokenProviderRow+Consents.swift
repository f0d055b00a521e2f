import AAConformance
import AACore
import AAModels
import AAProviders
import AATransport

extension BrokenProviderRow {
    static let whatEachCallMeets: Set<String> = [
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
            foundBy: whatEachCallMeets.union([
                "has not decided on is pending", "refused is rejected", "each of many", "the outcome of an unknown",
                "each recorded refusal",
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
                    let content = SignedConsent(
                        terms: ConformingProvider.request("\(ticket.customer)").detail.terms,
                        dataProvider: ConsentParty(id: good.id, kind: .accountAggregator), customer: ticket.customer,
                        accounts: [])
                    let agreed = AgreedConsent(id: id, content: content, digitalSignature: nil)
                    return VerifiedConsent(agreed: agreed, status: .active, use: nil, asOf: nil, signingInput: nil)
                }
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
