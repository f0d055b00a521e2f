import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

extension OneMoneyFace {
    /// Delivers what waits, oldest first. What is not taken with success waits for the next time, as FinPro sends it again.
    public func deliverNotifications() async {
        let (waiting, behaviour) = takeOutbox()
        for request in waiting {
            var isTaken = false
            for _ in 0..<behaviour.notificationCopies {
                isTaken = (try? await network.send(request))?.status.isSuccess == true
            }
            if !isTaken { ground.state.withLock { $0.outbox.append(request) } }
        }
    }

    func notify(_ type: String, _ event: String, about consent: OneMoneyFaceConsent, _ more: JSONObject = [:]) {
        let object = head(type, event, consent, isFull: behaviour.notificationType == .two)
        enqueue(.object(JSONObject(object.members + more.members)))
    }

    private func enqueue(_ body: JSONValue) {
        guard let callback = settings.callback else { return }
        var request = HTTPRequest(notifying: callback, body)
        request.headers[settings.webhookHeader] = settings.webhookAuthenticator.flatMap {
            (try? $0.code(over: request.body)).map { Hex.encode($0) }
        }
        ground.state.withLock { $0.outbox.append(request) }
    }

    /// Enqueues the news of a session, unless there is none yet.
    func announce(_ id: String) {
        guard let session = ground.state.withLock({ $0.sessions[id] }), session.eventStatus != "PENDING",
            let consent = ground.state.withLock({ $0.consents[session.handle] }),
            let event = try? event(of: session, isStatus: false)
        else { return }
        enqueue(event)
        if behaviour.pushesData, session.ending == nil {
            notify(
                "DATA_EXT", "DATA_PUSH", about: consent,
                ["data": .array(session.accounts.compactMap { $0.document.map { .object($0) } })])
        }
        if consent.isOrchestration { notify("ORCHESTRATION", "SUCCESS", about: consent) }
    }

    /// What a session's notification and its status say, which differ in words and types.
    func event(of session: OneMoneyFaceSession, isStatus: Bool) throws(OneMoneyFaceError) -> JSONValue {
        guard let consent = ground.state.withLock({ $0.consents[session.handle] }) else { throw .consentID }
        let isFull = isStatus || behaviour.notificationType == .two
        var object = head("DATA", session.eventStatus, consent, isFull: isFull)
        if isFull {
            object.append("sessionId", .string(session.id))
            object.append("dataExpiry", .string(session.createdAt.adding(consent.template.dataLife).withoutZone))
            object.append(
                "firstTimeFetch", isStatus ? .bool(session.isFirst) : .string(session.isFirst ? "true" : "false"))
        }
        if isStatus { object.append("datafetchDate", .string(session.createdAt.withoutZone)) }
        if session.ending == nil {
            object.append(
                "linkRefNumbers", session.accounts(ready: isStatus ? "DELIVERED" : "READY", inFull: isFull))
        }
        return .object(object)
    }

    private func head(_ type: String, _ event: String, _ consent: OneMoneyFaceConsent, isFull: Bool) -> JSONObject {
        var object: JSONObject = [
            "timestamp": clock.now().json, "consentHandle": .string(consent.handle), "eventType": .string(type),
            "eventStatus": .string(event), "consentId": .string(consent.id ?? "<NULL>"),
            "vua": .string(shown(consent.address)),
            "eventMessage": .string("\(event) for consent id \(consent.id ?? "<NULL>")"),
        ]
        object.append("transactionID", ifPresent: consent.transactionID.map { .string($0) })
        guard isFull else { return object }
        object.append("productID", .string(consent.productID))
        object.append("accountID", .string(consent.accountID))
        object.append("fetchType", consent.template.fetchType.json)
        object.append("consentExpiry", .string(consent.expiry.withoutZone))
        return object
    }
}
