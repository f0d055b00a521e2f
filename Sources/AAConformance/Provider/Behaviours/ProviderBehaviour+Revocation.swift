import AACore
import AAModels
import AAProviders
import AATransport

extension ProviderBehaviour {
    /// What becomes of a consent that the FIU takes back.
    public static let revocation: [ProviderBehaviour] = [
        ProviderBehaviour(
            "a confirmed revocation is seen when the consent is read back",
            needs: [.confirmedRevocation, .consentIsAsked]
        ) { trial in
            let (ticket, agreed) = try await trial.agree()
            let status = try await trial.revoke(agreed.id, of: ticket)
            trial.expect(status == .revoked, "REVOKED", seen: status.isKnown ? status.rawValue : "another")
        },
        ProviderBehaviour(
            "a requested revocation is sent, and the consent can be read back",
            needs: [.requestedRevocation, .consentIsAsked]
        ) { trial in
            let (ticket, agreed) = try await trial.agree()
            let status = try await trial.revoke(agreed.id, of: ticket)
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
    /// Revokes a consent, which must ask for more than reading it does.
    ///
    /// - Returns: what it is when it is read back.
    fileprivate func revoke(_ consent: ConsentID, of ticket: ConsentTicket) async throws -> ConsentStatus {
        let before = wire.requests.count
        try await provider.revoke(consent)
        let revoking = wire.requests.dropFirst(before)
        let status = try await provider.consent(consent, for: ticket).status
        let reading = wire.requests.dropFirst(before + revoking.count)
        let isSent = revoking.contains { sent in
            isCall(sent, .revoke) && !reading.contains { ($0.method, $0.url.path) == (sent.method, sent.url.path) }
        }
        expect(isSent, "revoke to send what reading does not", seen: "\(revoking.count) requests")
        return status
    }
}
