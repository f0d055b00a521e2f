import AACore
import AAModels
import AAProviders

extension ProviderTrial {
    /// One call of each kind that the capabilities allow, with all that it needs: each would succeed on a whole wire.
    func calls() async throws -> [FaultedCall] {
        let (ticket, agreed) = try await agree()
        let fetch = try await fetchCall(ticket, agreed)
        return try await [fetch] + readingCalls(ticket, agreed) + beginningCalls() + decidingCalls()
    }

    private func fetchCall(_ ticket: ConsentTicket, _ agreed: AgreedConsent) async throws -> FaultedCall {
        let session = try await begin(ticket, agreed).0
        // What is given out once must wait for the call.
        if !capabilities.readsOnce { _ = try await collect(session) }
        return FaultedCall(
            operation: .fetch, hasEffect: capabilities.readsOnce, secrets: [session.secret].compactMap(\.self)
        ) { [provider] () throws(ProviderError) in
            _ = try provider.accounts(in: try await provider.fetch(session), under: agreed)
        }
    }

    /// Calls that change nothing.
    private func readingCalls(_ ticket: ConsentTicket, _ agreed: AgreedConsent) async throws -> [FaultedCall] {
        let provider = provider
        var calls: [FaultedCall] = []
        if capabilities.canPollConsent {
            let pending = try await ask()
            calls += [
                FaultedCall(operation: .outcome, hasEffect: false) { () throws(ProviderError) in
                    _ = try await provider.outcome(of: pending.handle)
                },
                FaultedCall(
                    operation: .consent, hasEffect: false, secrets: [ticket.redirect].compactMap(\.self)
                ) { () throws(ProviderError) in
                    _ = try await provider.consent(agreed.id, for: ticket)
                },
            ]
        }
        // A provider without a list asks nobody.
        let before = wire.requests.count
        _ = try await provider.sessions(under: agreed.id)
        if wire.requests.count > before {
            calls.append(
                FaultedCall(operation: .sessions, hasEffect: false) { () throws(ProviderError) in
                    _ = try await provider.sessions(under: agreed.id)
                })
        }
        return calls
    }

    /// The call that begins a session, or has the provider begin one.
    private func beginningCalls() async throws -> [FaultedCall] {
        let provider = provider
        let keys = try keys()
        if capabilities.sessions != .byProvider {
            let agreed = try await agreeToBegin()
            return [
                FaultedCall(
                    operation: .startSession, hasEffect: true, secrets: [agreed.digitalSignature].compactMap(\.self)
                ) { () throws(ProviderError) in
                    _ = try await provider.startSession(
                        under: agreed, range: agreed.content.terms.dataRange, keys: keys)
                }
            ]
        }
        guard let keys else { return [] }
        let agreed = try await agree().1
        return [
            FaultedCall(operation: .refresh, hasEffect: true) { () throws(ProviderError) in
                try await provider.prepareSession(under: agreed, keys: keys)
            }
        ]
    }

    /// Calls that ask for a consent, or take one back.
    private func decidingCalls() async throws -> [FaultedCall] {
        let provider = provider
        var request = stage.request
        if stage.knowsIdempotencyKeys { request.idempotencyKey = SystemRandomSource().uuid() }
        let asking = FaultedCall(operation: .requestConsent, hasEffect: true) { [request] () throws(ProviderError) in
            _ = try await provider.requestConsent(request)
        }
        guard capabilities.revocation != .none else { return [asking] }
        let agreed = try await agree().1
        return [
            asking,
            FaultedCall(operation: .revoke, hasEffect: true) { () throws(ProviderError) in
                try await provider.revoke(agreed.id)
            },
        ]
    }
}
