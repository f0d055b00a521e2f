import AACore
import AACrypto
import AAProviders
import AAStore

extension ConsentJourney {
    /// A session, begun once the consent is agreed.
    func session(
        under handle: ConsentHandle, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataSession {
        var waiting = waiting(patience.customer, handle)
        while true {
            let position = try await waiting.takeNews()
            let state = try await consents.state(of: handle)
            if waiting.isDue, state == .requested || state.isPaused {
                try await waiting.attempt { () async throws(AAFlowError) in try await consents.refresh(handle) }
            }
            switch try await consents.state(of: handle) {
            case .active where waiting.allows:
                var session: DataSession?
                try await waiting.attempt { () async throws(AAFlowError) in
                    _ = try await consents.agreed(handle)
                    session = try await data.start(handle, keys: keys)
                }
                if let session { return session }
            case .ended(let ending): throw over(ending, handle)
            default: break
            }
            try await waiting.listen(behind: position)
        }
    }
}

extension ConsentState {
    /// Whether data may be asked for again when the customer resumes the consent.
    var isPaused: Bool {
        if case .paused = self { true } else { false }
    }
}
