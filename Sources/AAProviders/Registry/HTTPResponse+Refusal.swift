import AACore
import AATransport

extension HTTPResponse {
    /// What an answer of a registry that is no success means: one that is busy or broken may work later.
    func refusal(of name: String, at now: Timestamp) -> TransportError {
        TransportError(
            status == .unauthorized ? .unauthenticated : .invalidResponse, "\(name) answered \(status)",
            phase: .afterSend, retry: isOutage ? .after(retryAfter(at: now)) : .never)
    }
}
