import AACore
import AAModels
import AATransport
import Synchronization

extension SetuFace {
    /// Delivers what waits, oldest first, each once and whatever comes back: Setu sends nothing again.
    public func deliverNotifications() async {
        let (waiting, behaviour) = state.withLock { state in
            defer { state.outbox = [] }
            return (state.outbox, state.behaviour)
        }
        guard let callback = settings.callback, !behaviour.losesNotifications else { return }
        await network.bring(
            waiting.map { HTTPRequest(notifying: callback, $0) }, copies: behaviour.notificationCopies)
    }

    func notify(
        _ type: String, about consent: String, session: String? = nil, data: JSONValue, error: JSONValue = .null
    ) {
        var object: JSONObject = [
            "type": .string(type), "timestamp": clock.now().json, "consentId": .string(consent),
            "success": .bool(error == .null), "error": error, "data": data, "notificationId": .string(random.uuid()),
        ]
        object.append("dataSessionId", ifPresent: session.map { .string($0) })
        state.withLock { $0.outbox.append(.object(object)) }
    }

    /// Auto-fetch: a session of Setu's own, whose data comes with the notification.
    func fetchByItself(_ id: ConsentHandle) async {
        guard let consent = try? consent(id.rawValue) else { return }
        do throws(SetuFaceError) {
            let begun = try begin(consent, consent.terms.dataRange, format: "json", isV1: false)
            let session = try session(begun.id)
            state.withLock { state in
                // Of a session that it began itself, Setu tells by the data alone.
                state.outbox.removeAll { $0.object?["dataSessionId"]?.string == session.id }
                state.outbox.append(
                    .object([
                        "type": "FI_DATA_READY", "consentId": .string(consent.id), "status": .string(session.status),
                        "dataRange": session.range.json, "fiData": session.data,
                    ]))
            }
        } catch {
            notify(
                "FI_DATA_FAILED", about: consent.id, data: .null,
                error: .object(["code": "InvalidConsentUse", "message": .string(error.message)]))
        }
        await deliverNotifications()
    }
}
