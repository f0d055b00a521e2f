import AACore
import AAModels
import AAProviders

/// A call that is made while the wire is broken.
struct FaultedCall: Sendable {
    let operation: ProviderOperation
    /// Whether a second one would do, or lose, something.
    let hasEffect: Bool
    /// What it is made with that no error may show.
    var secrets: [String] = []
    let perform: @Sendable () async throws(ProviderError) -> Void
}

extension ProviderTrial {
    /// One call of each kind that the capabilities allow, with all that it needs: each would succeed on a whole wire.
    func calls() async throws -> [FaultedCall] {
        let provider = provider
        let (ticket, agreed) = try await agree()
        let session = try await begin(ticket, agreed).0
        // What is given out once must wait for the call below.
        if !capabilities.readsOnce { _ = try await collect(session) }
        var calls = [
            FaultedCall(
                operation: .fetch, hasEffect: capabilities.readsOnce, secrets: [session.secret].compactMap(\.self)
            ) { () throws(ProviderError) in
                _ = try provider.accounts(in: try await provider.fetch(session), under: agreed)
            }
        ]
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
        if try await asksSomebody({ _ = try await provider.sessions(under: agreed.id) }) {
            calls.append(
                FaultedCall(operation: .sessions, hasEffect: false) { () throws(ProviderError) in
                    _ = try await provider.sessions(under: agreed.id)
                })
        }
        if capabilities.sessions != .byCaller, let keys = try keys() {
            let other = try await agree().1
            calls.append(
                FaultedCall(operation: .refresh, hasEffect: true) { () throws(ProviderError) in
                    try await provider.prepareSession(under: other, keys: keys)
                })
        }
        if capabilities.sessions == .byCaller {
            let (other, keys) = (try await agree().1, try keys())
            calls.append(
                FaultedCall(
                    operation: .startSession, hasEffect: true, secrets: [other.digitalSignature].compactMap(\.self)
                ) { () throws(ProviderError) in
                    _ = try await provider.startSession(
                        under: other, range: other.content.terms.dataRange, keys: keys)
                })
        }
        var request = stage.request
        if stage.knowsIdempotencyKeys { request.idempotencyKey = SystemRandomSource().uuid() }
        calls.append(
            FaultedCall(operation: .requestConsent, hasEffect: true) { [request] () throws(ProviderError) in
                _ = try await provider.requestConsent(request)
            })
        if capabilities.revocation != .none {
            let last = try await agree().1
            calls.append(
                FaultedCall(operation: .revoke, hasEffect: true) { () throws(ProviderError) in
                    try await provider.revoke(last.id)
                })
        }
        return calls
    }
    /// Whether a call that a provider may leave out sends something.
    private func asksSomebody(_ call: () async throws -> Void) async rethrows -> Bool {
        let before = wire.requests.count
        try await call()
        return wire.requests.count > before
    }
}
