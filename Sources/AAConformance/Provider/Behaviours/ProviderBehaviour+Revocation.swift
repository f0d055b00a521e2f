import AACore
import AAModels
import AAProviders

extension ProviderBehaviour {
    /// What becomes of a consent that the FIU takes back.
    public static let revocation: [ProviderBehaviour] = [
        ProviderBehaviour(
            "a confirmed revocation is seen when the consent is read back",
            needs: [.confirmedRevocation, .consentIsAsked]
        ) { trial in
            let (ticket, agreed) = try await trial.agree()
            try await trial.expectSent("revoke") { try await trial.provider.revoke(agreed.id) }
            let status = try await trial.provider.consent(agreed.id, for: ticket).status
            trial.expect(status == .revoked, "REVOKED", seen: status.isKnown ? status.rawValue : "another")
        },
        ProviderBehaviour(
            "a requested revocation is sent, and the consent can be read back",
            needs: [.requestedRevocation, .consentIsAsked]
        ) { trial in
            let (ticket, agreed) = try await trial.agree()
            try await trial.expectSent("revoke") { try await trial.provider.revoke(agreed.id) }
            let status = try await trial.provider.consent(agreed.id, for: ticket).status
            trial.expect(status.isKnown, "a status of ReBIT's", seen: "another")
        },
        ProviderBehaviour("revoking what is revoked already is no error", needs: [.confirmedRevocation]) { trial in
            let agreed = try await trial.agree().1
            try await trial.provider.revoke(agreed.id)
            try await trial.provider.revoke(agreed.id)
        },
        ProviderBehaviour(
            "no session is begun under a consent that was taken back",
            needs: [.confirmedRevocation, .callerBeginsSessions]
        ) { trial in
            let agreed = try await trial.agreeToBegin()
            try await trial.provider.revoke(agreed.id)
            let keys = try trial.keys()
            await trial.expectFailure("a session under it", [.consentNotUsable]) { () throws(ProviderError) in
                try await trial.provider.startSession(
                    under: agreed, range: agreed.content.terms.dataRange, keys: keys)
            }
        },
    ]
}

extension ProviderTrial {
    /// A call that claims to have told the provider something.
    fileprivate func expectSent(_ what: String, _ call: () async throws -> Void) async throws {
        let before = wire.requests.count
        try await call()
        expect(wire.requests.count > before, "\(what) to send something", seen: "no request")
    }
}
