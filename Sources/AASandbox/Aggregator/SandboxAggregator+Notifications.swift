import AACore
import AAModels
import AATransport
import Synchronization

extension SandboxAggregator {
    /// Delivers what waits, oldest first; what an FIU does not take with success stays for the next time.
    public func deliverNotifications() async {
        let waiting = state.withLock { state in
            defer { state.outbox = [] }
            return state.outbox
        }
        for notification in waiting where await !deliver(notification) {
            state.withLock { $0.outbox.append(notification) }
        }
    }

    func notify(_ user: EntityID, of handle: ConsentHandle, _ id: ConsentID?, _ status: ConsentStatus) async {
        let version = state.withLock { $0.consents[handle]?.version }
        let notification = ConsentStatusNotification(
            header: member.newHeader(version ?? .v2), notifier: Notifier(role: .accountAggregator, id: member.id),
            consentID: id,
            consentHandle: handle, status: status)
        state.withLock { $0.outbox.append(.consent(user, notification)) }
        await deliverNotifications()
    }

    /// Keeps news of a session until the answer that names the session is on its way.
    func enqueue(_ session: SandboxSession, in version: APIVersion) {
        let hasData = session.responses.contains { $0.accounts.contains { $0.status == .ready } }
        let notification = FIStatusNotification(
            header: member.newHeader(version), notifier: Notifier(role: .accountAggregator, id: member.id),
            sessionID: session.id, sessionStatus: hasData ? .completed : .failed, responses: session.responses)
        state.withLock { $0.outbox.append(.session(session.user, notification)) }
    }

    private func deliver(_ notification: OutgoingNotification) async -> Bool {
        guard let user = user(notification.user) else { return true }
        let request =
            switch notification {
            case .consent(_, let body):
                member.request(
                    body, to: user.callback.appending(path: ReBITPath.consentNotification),
                    apiKeyHeader: ReBITHeader.aaAPIKey)
            case .session(_, let body):
                member.request(
                    body, to: user.callback.appending(path: ReBITPath.fiNotification),
                    apiKeyHeader: ReBITHeader.aaAPIKey)
            }
        guard let response = try? await network.send(request) else { return false }
        return (try? member.read(response, of: user.key, as: NotificationResponse.self)) != nil
    }
}
