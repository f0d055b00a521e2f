import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

extension PerfiosFace {
    /// The same key begins the same journey.
    func requestConsent(_ body: JSONObject, key: String?) throws(PerfiosFaceError) -> HTTPResponse {
        let known = ground.state.withLock { state in key.flatMap { state.references[$0] }.flatMap { state.journeys[$0] }
        }
        let journey: PerfiosFaceJourney
        if let known {
            journey = known
        } else {
            journey = try PerfiosFaceJourney(
                body, reference: "mr_\(random.uuid())", consentHandle: random.uuid(), at: clock.now())
            ground.state.withLock { state in
                state.journeys[journey.reference] = journey
                if let key { state.references[key] = journey.reference }
            }
        }
        return HTTPResponse(json: journey.answer(host: settings.host), .accepted)
    }

    /// The customer's page, which is there once.
    func open(_ request: HTTPRequest) -> HTTPResponse {
        let reference = request.url.queryValues(of: "ref").first.map { ConsentHandle($0) } ?? ""
        let isThere = ground.state.withLock { state in
            guard let journey = state.journeys[reference], !journey.isOpened else { return false }
            state.journeys[reference]?.isOpened = true
            return true
        }
        return HTTPResponse(
            headers: ["Content-Type": "text/html"],
            body: Array((isThere ? "<html>consent</html>" : "<html>NO_CONSENT_REQUEST_FOUND</html>").utf8))
    }

    func journey(_ reference: ConsentHandle) -> PerfiosFaceJourney? { ground.state.withLock { $0.journeys[reference] } }

    /// Changes a journey, and enqueues the news of its consent.
    func change(
        _ reference: ConsentHandle, from allowed: Set<String>, to status: String, as consentID: String? = nil
    ) -> PerfiosFaceJourney? {
        let changed: PerfiosFaceJourney? = ground.state.withLock { state in
            guard let old = state.journeys[reference]?.status, allowed.contains(old) else { return nil }
            state.journeys[reference]?.status = status
            if let consentID { state.journeys[reference]?.consentID = consentID }
            return state.journeys[reference]
        }
        guard let changed else { return nil }
        notify(settings.consentCallback, changed.news(at: clock.now()))
        return changed
    }

    func notify(_ callback: HTTPURL?, _ body: JSONValue, isFirst: Bool = false) {
        guard let callback else { return }
        var notification = HTTPRequest(notifying: callback, body)
        notification.headers["x-jws-signature"] = settings.signingKey.flatMap {
            try? $0.signDetached(notification.body)
        }
        ground.state.withLock { $0.outbox.insert(notification, at: isFirst ? 0 : $0.outbox.endIndex) }
    }
}
