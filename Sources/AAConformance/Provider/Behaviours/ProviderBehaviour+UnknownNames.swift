import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// What becomes of calls that name what the provider does not know. Some providers have one word for what is unknown and for what
    /// cannot be used any more.
    public static let unknownNames: [ProviderBehaviour] = [
        ProviderBehaviour("the outcome of an unknown request is an unknown reference", needs: [.consentIsAsked]) {
            trial in
            await trial.expectUnknown("an unknown handle", .outcome) { () throws(ProviderError) in
                _ = try await trial.provider.outcome(of: Unknown.handle)
            }
        },
        ProviderBehaviour("an unknown consent is an unknown reference", needs: [.consentIsAsked]) { trial in
            let known = try await trial.ask()
            let ticket = ConsentTicket(handle: Unknown.handle, customer: known.customer, terms: known.terms)
            await trial.expectUnknown("an unknown consent", .consent) { () throws(ProviderError) in
                _ = try await trial.provider.consent(Unknown.consent, for: ticket)
            }
        },
        ProviderBehaviour("an unknown session has no data, and asking again brings none") { trial in
            let agreed = try await trial.agree().1
            let session = DataSession(id: Unknown.session, consentID: agreed.id, secret: "conformance")
            await trial.expectUnknown("an unknown session", .fetch, or: [.dataGone, .invalidRequest]) {
                () throws(ProviderError) in
                _ = try await trial.provider.fetch(session)
            }
        },
        ProviderBehaviour(
            "no session is begun under an unknown consent", needs: [.callerBeginsSessions]
        ) { trial in
            let agreed = try await trial.agreeToBegin()
            let unknown = AgreedConsent(
                id: Unknown.consent, content: agreed.content, digitalSignature: agreed.digitalSignature)
            let keys = try trial.keys()
            await trial.expectUnknown("a session under it", .startSession, or: [.consentNotUsable]) {
                () throws(ProviderError) in
                _ = try await trial.provider.startSession(
                    under: unknown, range: agreed.content.terms.dataRange, keys: keys)
            }
        },
        ProviderBehaviour("an unknown consent is not revoked", needs: [.revocation]) { trial in
            _ = try await trial.agree()
            await trial.expectUnknown("revoking it", .revoke, or: [.consentNotUsable]) { () throws(ProviderError) in
                try await trial.provider.revoke(Unknown.consent)
            }
        },
        ProviderBehaviour("a name that is a path stays inside of the provider's addresses") { trial in
            let ticket = try await trial.ask()
            for text in ["..", "../../conformance", "conformance?a=1#b", "//conformance.example/", "x/conformance"] {
                let other = ConsentTicket(
                    handle: ConsentHandle(text), customer: ticket.customer, terms: ticket.terms)
                let session = DataSession(
                    id: SessionID(text), consentID: ConsentID(text), secret: "conformance")
                _ = await trial.failure { () throws(ProviderError) in
                    try await trial.provider.outcome(of: other.handle)
                }
                _ = await trial.failure { () throws(ProviderError) in
                    try await trial.provider.consent(ConsentID(text), for: other)
                }
                _ = await trial.failure { () throws(ProviderError) in try await trial.provider.fetch(session) }
                _ = await trial.failure { () throws(ProviderError) in
                    try await trial.provider.revoke(ConsentID(text))
                }
            }
            trial.expectOwnAddresses()
            // Each name is one segment, if it is sent at all, however dots and slashes are made up before.
            let torn: Set<Substring> = ["..", "conformance", "conformance.example"]
            let strays = trial.wire.requests.filter { request in
                !torn.isDisjoint(with: request.url.path.split(separator: "/"))
                    || request.url.queryItems.contains { $0.name == "a" }
            }
            trial.expect(strays.isEmpty, "names in the place of names", seen: "\(strays.count) paths or queries")
        },
    ]
}

/// Names that no provider has given.
private enum Unknown {
    static let handle: ConsentHandle = "c04f0000-0000-4000-8000-000000000001"
    static let consent: ConsentID = "c04f0000-0000-4000-8000-000000000002"
    static let session: SessionID = "c04f0000-0000-4000-8000-000000000003"
}

extension ProviderTrial {
    /// A call that names something unknown: it failed for good, and was certainly not carried out.
    fileprivate func expectUnknown(
        _ what: String, _ operation: ProviderOperation, or others: Set<ProviderError.Code> = [],
        _ call: () async throws(ProviderError) -> Void
    ) async {
        guard let error = await expectFailure(what, others.union([.unknownReference]), call) else { return }
        expect(
            error.operation == operation, "\(operation) to be named", seen: ProviderFinding.word(for: error.operation))
        if case .after = error.retry { expect(false, "no advice to repeat the call", seen: error.adviceWord) }
        expect(!error.mayHaveBeenCarriedOut, "a call that was certainly not carried out")
    }
}
