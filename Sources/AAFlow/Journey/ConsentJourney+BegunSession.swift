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
    ) async throws(AAFlowError) -> DataDelivery? {
        var waiting = waiting(patience.customer + patience.providers, handle)
        // Where the provider decrypts, what waits from before is as good; otherwise it is for keys that are gone.
        var older: Set<SessionID>? = context.provider.capabilities.decryptsForYou ? [] : nil
        var unopened: AAFlowError?
        while true {
            let session: DataSession?
            do { session = try await begunSession(under: handle, keys: keys, &older, &waiting) } catch {
                guard error.code == .timedOut, let unopened else { throw error }
                throw unopened
            }
            guard let session else { return nil }
            do { return try await delivery(of: session, under: handle, keys: keys) } catch {
                guard !waiting.isOver else { throw error }
                if error.code == .undecryptable, !context.provider.capabilities.decryptsForYou {
                    // One that was begun for other keys, and whose news came late, was kept, and ours is about to come.
                    older?.insert(session.id)
                    unopened = error
                    waiting = self.waiting(patience.pollInterval * 4, handle)
                } else if try await !data.isOver(session.id, after: error) {
                    throw error
                }
            }
        }
    }

    /// - Parameter older: The sessions that were there before one was asked for with the keys; `nil` until then.
    /// - Returns: `nil` if the next session turns out not to be the provider's to begin.
    private func begunSession(
        under handle: ConsentHandle, keys: SessionKeyPair, _ older: inout Set<SessionID>?,
        _ waiting: inout Waiting<Store>
    ) async throws(AAFlowError) -> DataSession? {
        var isAgreed = false
        while true {
            let position = try await waiting.takeNews()
            if case .active = try await waiting.consent() {
                let isDue = waiting.isDue
                if isDue || (!isAgreed && waiting.allows) {
                    try await waiting.attempt { () async throws(AAFlowError) in
                        _ = try await consents.agreed(handle)
                        isAgreed = true
                        if older == nil {
                            try await data.prepareSession(of: handle, keys: keys)
                            older = Set(try await data.openSessions(of: handle).map(\.id))
                        }
                        if isDue { try await data.adoptSessions(of: handle) }
                    }
                }
                if isAgreed, let older {
                    let open = try await data.openSessions(of: handle)
                    if let session = open.first(where: { !older.contains($0.id) }) { return session }
                    guard try await providerBegins(handle) else { return nil }
                }
            }
            try await waiting.listen(behind: position)
        }
    }
}
