import AACore
import AAModels
import Synchronization

extension OneMoneyFace {
    /// The accounts of the last session that delivered.
    func data(of body: JSONObject) throws(OneMoneyFaceError) -> [JSONObject] {
        let consent = try consent(in: body)
        guard consent.id != nil else { throw .consentID }
        // What was stored may be used after the consent; what was only to be looked at may not.
        if consent.status == "REVOKED", consent.template.consentMode == .view { throw .revokedView }
        let sessions = ground.state.withLock { $0.sessions.values.filter { $0.handle == consent.handle } }
        guard !sessions.isEmpty else { throw .nothingHeld }
        let over = clock.now().adding(.zero - consent.template.dataLife)
        let kept = sessions.filter { $0.createdAt > over }
        guard !kept.isEmpty else { throw .deleted }
        let ready = kept.filter { $0.pendingStatuses == 0 && $0.ending == nil }
        guard let last = ready.max(by: { $0.createdAt < $1.createdAt }) else { throw .notReady }
        return last.accounts.compactMap(\.document)
    }

    /// As `data`, once: what was handed out is not handed out again.
    func latestData(of body: JSONObject) throws(OneMoneyFaceError) -> [JSONObject] {
        let (consent, accounts) = (try consent(in: body), try data(of: body))
        let newest = ground.state.withLock { state in
            let newest = state.sessions.values.filter { $0.handle == consent.handle }.map(\.createdAt).max()
            let isNew = newest.map { $0 > consent.handedOutUntil } == true
            if let newest, isNew { state.consents[consent.handle]?.handedOutUntil = newest }
            return isNew
        }
        guard newest else { throw .nothingHeld }
        return accounts
    }
}
