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
            if case .active = try await waiting.consent(), waiting.allows {
                var session: DataSession?
                try await waiting.attempt { () async throws(AAFlowError) in
                    _ = try await consents.agreed(handle)
                    session = try await data.start(handle, keys: keys)
                }
                if let session { return session }
            }
            try await waiting.listen(behind: position)
        }
    }
}
