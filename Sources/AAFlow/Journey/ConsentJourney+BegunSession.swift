import AACore
import AACrypto
import AAProviders
import AAStore

extension ConsentJourney {
    /// Whether the next session of a request is the provider's to begin.
    func providerBegins(_ handle: ConsentHandle) async throws(AAFlowError) -> Bool {
        switch context.provider.capabilities.sessions {
        case .byCaller: return false
        case .byProvider: return true
        case .firstByProvider:
            let past = try await context.storing(of: handle) { store throws(AAStoreError) in
                try await store.sessions(of: handle)
            }
            return past.allSatisfy { [.waiting, .fetchable].contains($0.state) }
        }
    }

    /// The delivery of a session that the provider begins. Nothing proves where the news of one came from, so one that turns out to
    /// be none, or over, is passed by, as long as patience lasts.
    func deliveryOfBegunSession(
        under handle: ConsentHandle, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataDelivery {
        var waiting = waiting(patience.customer + patience.providers, handle)
        // Where the provider decrypts, what waits from before is as good.
        let needsKeys = !context.provider.capabilities.decryptsForYou
        let start = needsKeys ? context.clock.now() : .distantPast
        var isPrepared = !needsKeys
        while true {
            let session = try await begunSession(under: handle, since: start, keys: keys, &isPrepared, &waiting)
            do { return try await delivery(of: session, under: handle, keys: keys) } catch {
                guard !waiting.isOver, try await data.isOver(session.id, after: error) else { throw error }
            }
        }
    }

    private func begunSession(
        under handle: ConsentHandle, since start: Timestamp, keys: SessionKeyPair, _ isPrepared: inout Bool,
        _ waiting: inout Waiting<Store>
    ) async throws(AAFlowError) -> DataSession {
        var isAgreed = false
        while true {
            let position = try await waiting.takeNews()
            if case .active = try await waiting.consent() {
                let isDue = waiting.isDue
                if isDue || (!isAgreed && waiting.allows) {
                    try await waiting.attempt { () async throws(AAFlowError) in
                        _ = try await consents.agreed(handle)
                        isAgreed = true
                        if !isPrepared { try await data.prepareSession(of: handle, keys: keys) }
                        isPrepared = true
                        if isDue { try await data.adoptSessions(of: handle) }
                    }
                }
                if isAgreed, let session = try await data.openSession(of: handle, since: start) { return session }
            }
            try await waiting.listen(behind: position)
        }
    }
}
