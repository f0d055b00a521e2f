import AACore
import AAModels
import AAProviders

extension MockState {
    /// Takes what has changed since the last time, and makes news of it.
    mutating func settle(at now: Timestamp) {
        for handle in handles {
            let status = status(of: handle)
            // What is decided stays so, whatever the standing decision is later.
            if status != .pending { consents[handle]?.status = status }
            guard let consent = consents[handle], consent.announced != status else { continue }
            consents[handle]?.announced = status
            if status == .active { consents[handle]?.isGiven = true }
            // Nobody has an id for a consent that was not given.
            let isNamed = profile.has(.oneReference) || ![.pending, .rejected].contains(status)
            make(.consent(isNamed ? consentID(of: handle) : nil, handle, status), at: now)
            let begins = capabilities.sessions != .byCaller && capabilities.decryptsForYou
            guard status == .active, begins, !sessions.contains(where: { $0.handle == handle }) else { continue }
            _ = begin(under: handle, peer: nil, isByProvider: true, at: now)
        }
        for index in sessions.indices where status(of: sessions[index].handle) == .active {
            announce(index, at: now)
        }
    }

    private mutating func announce(_ index: Int, at now: Timestamp) {
        let (session, report) = (sessions[index], sessions[index].report(at: now))
        let isOver = [.failed, .expired].contains(report.status)
        let isReady = report.status == .completed || !session.ready(at: now).isEmpty
        // A provider that gives a secret tells of data alone, and once.
        let isNews = profile.has(.hasSecrets) ? isReady && !isOver && session.announced == nil : isReady || isOver
        guard isNews, session.announced != report else { return }
        sessions[index].announced = report
        guard !profile.has(.pushesData) || !session.isByProvider else {
            return make(.data(session.data.consentID, report.status, report.responses), at: now)
        }
        let isNamed = profile.has(.namesConsent)
        let hasSecret = profile.has(.hasSecrets)
        make(
            .session(
                SessionNews(
                    session.data.id, hasSecret ? .completed : report.status,
                    responses: hasSecret ? [] : report.responses, consent: isNamed ? session.data.consentID : nil,
                    handle: isNamed ? session.handle : nil, secret: session.data.secret,
                    collectBefore: session.data.collectBefore)), at: now)
    }

    mutating func make(
        _ content: ProviderNotification.Content, failure: NotifiedFailure? = nil, at now: Timestamp
    ) {
        let name = "\(id)-news-\(news.count + 1)"
        let notification = ReceivedNotification(
            news: ProviderNotification(
                provider: id, messageID: MessageID(name), timestamp: now,
                authenticity: capabilities.notificationAuthenticity, content: content, failure: failure),
            raw: Array(name.utf8), signature: nil, receivedAt: now)
        news.append(notification)
        outbox.append(notification)
    }

    /// What is to be sent, after the script has been asked.
    mutating func takeOutbox() -> [ReceivedNotification] {
        var sent: [ReceivedNotification] = []
        for notification in outbox {
            let effects: [MockNewsEffect] = script.take(.news).compactMap { action in
                if case .news(let effect) = action { effect } else { nil }
            }
            guard !effects.contains(.isLost) else { continue }
            let copies = Array(repeating: notification, count: effects.contains(.comesTwice) ? 2 : 1)
            if effects.contains(.isHeld) { held += copies } else { sent += copies }
        }
        outbox = []
        return sent
    }
}
