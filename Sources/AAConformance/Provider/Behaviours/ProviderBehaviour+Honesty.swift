import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// Whether the capabilities are so.
    public static let honesty: [ProviderBehaviour] =
        [
            ProviderBehaviour("capabilities stay what they are, and a ticket has the terms that nobody shows") {
                trial in
                let before = trial.capabilities
                let ticket = try await trial.agree().0
                trial.expect(trial.capabilities == before, "the same capabilities after use", seen: "others")
                guard !before.canPollConsent || before.templateConsent else { return }
                trial.expect(
                    ticket.terms == trial.stage.request.detail.terms, "a ticket with the terms that were asked for",
                    seen: ticket.terms == nil ? "none" : "others")
            },
            ProviderBehaviour("whether it is up is told, or is refused before anything is sent") { trial in
                let before = trial.wire.requests.count
                do throws(ProviderError) {
                    let isUp = try await trial.provider.isUp()
                    trial.expect(isUp, "true", seen: "false")
                    trial.expect(trial.wire.requests.count > before, "somebody to be asked", seen: "no request")
                } catch {
                    trial.expect(error.code == .unsupported, "true, or unsupported", seen: "\(error.code)")
                    trial.expect(trial.wire.requests.count == before, "no request", seen: "some")
                }
            },
            ProviderBehaviour("a host that does not answer is not said to be up") { trial in
                for fault in [WireFault.page(.serviceUnavailable), .refused] {
                    let isUp = await trial.wire.broken(by: fault) { try? await trial.provider.isUp() }
                    trial.expect(isUp != true, "false, or an error", seen: "true")
                }
            },
        ] + excluded

    /// The calls that capabilities exclude.
    private static let excluded: [ProviderBehaviour] = [
        refuses("an outcome is not asked for", .outcome, .consentIsNotAsked) { trial, ticket throws(ProviderError) in
            _ = try await trial.provider.outcome(of: ticket.handle)
        },
        refuses("a consent is not read", .consent, .consentIsNotAsked) { trial, ticket throws(ProviderError) in
            _ = try await trial.provider.consent(ConsentID(ticket.handle.rawValue), for: ticket)
        },
        refuses("a consent is not revoked", .revoke, .noRevocation) { trial, ticket throws(ProviderError) in
            try await trial.provider.revoke(ConsentID(ticket.handle.rawValue))
        },
        refuses("a session is not begun", .startSession, .callerBeginsNone) {
            trial, ticket throws(ProviderError) in
            let terms = trial.stage.request.detail.terms
            let content = SignedConsent(
                terms: terms, dataProvider: ConsentParty(id: trial.provider.id, kind: .accountAggregator),
                customer: ticket.customer, accounts: [])
            let consent = AgreedConsent(
                id: ConsentID(ticket.handle.rawValue), content: content, digitalSignature: nil)
            // With keys: without them, another refusal would be right as well.
            _ = try await trial.provider.startSession(
                under: consent, range: terms.dataRange, keys: try? trial.keys())
        },
    ]

    private static func refuses(
        _ name: String, _ operation: ProviderOperation, _ need: ProviderNeed,
        _ call: @escaping @Sendable (ProviderTrial, ConsentTicket) async throws(ProviderError) -> Void
    ) -> ProviderBehaviour {
        ProviderBehaviour("\(name) where that is not served: nothing is sent, and a way is named", needs: [need]) {
            trial in
            let ticket = try await trial.ask()
            let error = await trial.expectNothingSent("\(operation)") {
                await trial.expectFailure("\(operation)", [.unsupported]) { () throws(ProviderError) in
                    try await call(trial, ticket)
                }
            }
            guard let error else { return }
            trial.expect(
                error.operation == operation, "\(operation) to be named",
                seen: ProviderFinding.word(for: error.operation))
            trial.expect(!error.reason.isEmpty, "a reason that names the way around", seen: "an empty one")
            trial.expect(error.retry == .never, "advice never to repeat it", seen: error.adviceWord)
            trial.expect(!error.mayHaveBeenCarriedOut, "a call that was certainly not carried out")
        }
    }
}
