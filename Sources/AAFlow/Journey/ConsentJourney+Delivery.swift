import AACore
import AACrypto
import AAModels
import AAProviders
import AAStore

extension ConsentJourney {
    /// The delivery, as whole as it gets within the patience for FIPs.
    func delivery(
        of session: DataSession, under handle: ConsentHandle, keys: SessionKeyPair
    ) async throws(AAFlowError) -> DataDelivery {
        var waiting = waiting(patience.providers, handle, session.id)
        var delivery: DataDelivery?
        var announced: [AccountReference: FIStatus]?
        while true {
            let position = try await waiting.takeNews()
            let consent = try await waiting.consent()
            let record = try await data.record(of: session.id)
            if case .ended(let ending) = record.state {
                if let delivery { return delivery }
                throw AAFlowError(
                    .sessionEnded, "the session is \(ending)", retry: .withNewRequest, handle: handle,
                    session: session.id)
            }
            // A notification may have been lost: the fetch itself tells whether the data is there.
            let latest = record.state == .waiting ? nil : record.accounts
            let isNews = latest != announced && waiting.allows
            if case .active = consent, isNews || waiting.isDue {
                do {
                    let isAnswered = try await waiting.attempt { () async throws(AAFlowError) in
                        let later = try await data.delivery(of: session, keys: keys)
                        delivery = delivery?.joined(with: later) ?? later
                    }
                    if isAnswered { announced = latest }
                } catch {
                    // What came before stays good.
                    guard let delivery, error.code == .providerFailed else { throw error }
                    return delivery
                }
                if let delivery, !delivery.mayGrow { return delivery }
            }
            if let delivery, waiting.isOver { return delivery }
            try await waiting.listen(behind: position)
        }
    }
}
