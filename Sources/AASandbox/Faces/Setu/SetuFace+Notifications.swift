import AACore
import AAModels
import AATransport
import Synchronization

extension SetuFace {
    func notify(
        _ type: String, about consent: String, session: String? = nil, data: JSONValue, error: JSONValue = .null
    ) {
        var object: JSONObject = [
            "type": .string(type), "timestamp": clock.now().json, "consentId": .string(consent),
            "success": .bool(error == .null), "error": error, "data": data, "notificationId": .string(random.uuid()),
        ]
        object.append("dataSessionId", ifPresent: session.map { .string($0) })
        enqueue(object)
    }

    /// Auto-fetch: a session of Setu's own, whose data comes with the notification.
    func fetchByItself(_ id: ConsentHandle) async {
        guard let consent = try? consent(id.rawValue) else { return }
        do throws(SetuFaceError) {
            let begun = try begin(consent, consent.terms.dataRange, format: "json", isV1: false)
            let session = try session(begun.id)
            // Of a session that it began itself, Setu tells by the data alone.
            enqueue([
                "type": "FI_DATA_READY", "consentId": .string(consent.id), "status": .string(session.status),
                "dataRange": session.range.json, "fiData": session.data,
            ])
        } catch {
            notify(
                "FI_DATA_FAILED", about: consent.id, data: .null,
                error: .object(["code": "InvalidConsentUse", "message": .string(error.message)]))
        }
        await deliverNotifications()
    }

    private func enqueue(_ body: JSONObject) {
        guard let callback = settings.callback else { return }
        ground.state.withLock { $0.outbox.append(HTTPRequest(notifying: callback, .object(body))) }
    }
}
