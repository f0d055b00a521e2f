import AACore
import AAModels
import AATransport
import Synchronization

extension OneMoneyFace {
    func requestData(_ body: JSONObject) throws(OneMoneyFaceError) -> JSONValue {
        guard let id = body["consentId"]?.string else { throw .payload }
        guard let consent = ground.state.withLock({ $0.consents.values.first { $0.id == id } }) else {
            throw .consentID
        }
        try requireUsable(consent)
        let now = clock.now()
        func time(_ name: String, _ usual: Timestamp) throws(OneMoneyFaceError) -> Timestamp {
            guard let text = body[name] else { return usual }
            guard let time = try? Timestamp(json: text, at: .root) else { throw .invalid("Invalid date") }
            return time
        }
        let range = FIDataRange(
            from: try time("fiDataRangeFrom", now.adding(.zero - consent.template.dataRange)),
            to: try time("fiDataRangeTo", now))
        guard range.from < range.to else { throw .invalid("Invalid date range") }
        return .object(["consentId": .string(id), "sessionId": .string(begin(consent, range))])
    }

    /// The session that the template has FinPro begin.
    func beginFirstSession(of handle: String) {
        guard let consent = ground.state.withLock({ $0.consents[handle] }) else { return }
        let now = clock.now()
        _ = begin(consent, FIDataRange(from: now.adding(.zero - consent.template.dataRange), to: now))
    }

    private func begin(_ consent: OneMoneyFaceConsent, _ range: FIDataRange) -> String {
        let behaviour = behaviour
        let held = customer(at: consent.address)?.heldAccounts ?? []
        let accounts = consent.accounts.map { agreed in
            let account = held.first { $0.linkReference == agreed.link && !behaviour.silentFIPs.contains($0.fip) }
            let document = account.flatMap {
                OneMoneyFaceDocument.json(
                    $0.document(
                        from: range.from.date(in: .india), to: range.to.date(in: .india),
                        parts: consent.template.consentTypes),
                    of: agreed, $0.generation, smallLetters: behaviour.writesSmallLetters)
            }
            return OneMoneyFaceSession.Account(account: agreed, document: document)
        }
        let (id, now) = (random.uuid(), clock.now())
        ground.state.withLock { state in
            state.sessions[id] = OneMoneyFaceSession(
                id: id, handle: consent.handle,
                isFirst: !state.sessions.values.contains { $0.handle == consent.handle },
                createdAt: now, accounts: accounts, pendingStatuses: behaviour.pendingStatuses)
        }
        announce(id)
        return id
    }

    /// POST /consent/firequest/status: within a quota, which the headers tell.
    func status(_ body: JSONObject) throws(OneMoneyFaceError) -> HTTPResponse {
        let now = clock.now()
        let (count, start) = ground.state.withLock { state in
            state.statusTimes.removeAll { now.duration(since: $0) >= .seconds(60) }
            if state.statusTimes.count < settings.statusLimit {
                state.statusTimes.append(now)
            } else {
                return (settings.statusLimit + 1, state.statusTimes[0])
            }
            return (state.statusTimes.count, state.statusTimes[0])
        }
        var response: HTTPResponse
        if count > settings.statusLimit {
            response = HTTPResponse(page: .tooManyRequests)
        } else {
            let session = try session(in: body)
            response = success(try event(of: session, isStatus: true))
            countDown(session)
        }
        let reset = start.adding(.seconds(60)).millisecondsSince1970 / 1_000
        response.headers["X-RateLimit-Limit"] = String(settings.statusLimit)
        response.headers["X-RateLimit-Remaining"] = String(max(0, settings.statusLimit - count))
        response.headers["X-RateLimit-Reset"] = String(reset)
        return response
    }

    private func session(in body: JSONObject) throws(OneMoneyFaceError) -> OneMoneyFaceSession {
        let sessions = ground.state.withLock { Array($0.sessions.values) }
        if let id = body["sessionId"]?.string {
            guard let session = sessions.first(where: { $0.id == id }) else { throw .invalid("Invalid sessionId") }
            return session
        }
        let handle = try consent(in: body).handle
        let own = sessions.filter { $0.handle == handle }
        guard let last = own.max(by: { $0.createdAt < $1.createdAt }) else { throw .notReady }
        return last
    }

    /// After so many statuses the data is there.
    private func countDown(_ session: OneMoneyFaceSession) {
        guard session.pendingStatuses > 0 else { return }
        ground.state.withLock { $0.sessions[session.id]?.pendingStatuses -= 1 }
        if session.pendingStatuses == 1 { announce(session.id) }
    }

    func requireUsable(_ consent: OneMoneyFaceConsent) throws(OneMoneyFaceError) {
        switch consent.status {
        case "ACTIVE": return
        case "EXPIRED": throw OneMoneyFaceError("ConsentExpired", "Consent is expired")
        case "REVOKED": throw OneMoneyFaceError("ConsentRevoked", "Consent is revoked")
        case "REJECTED": throw OneMoneyFaceError("ConsentRejected", "Consent is rejected")
        default: throw OneMoneyFaceError("ConsentNotActive", "Consent is not active")
        }
    }
}
