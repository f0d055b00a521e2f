import AACore
import AAModels
import AAProviders

/// A request for consent that a mock has taken.
struct MockConsent: Sendable {
    let ticket: ConsentTicket
    let detail: ConsentDetail
    let idempotencyKey: String?
    /// What the customer, the AA or the FIU made of this one; `nil` while it is undecided.
    var status: ConsentStatus?
    /// Whether the customer ever agreed.
    var isGiven = false
    /// What the last news said.
    var announced: ConsentStatus = .pending

    func status(under decision: MockProvider.Decision) -> ConsentStatus {
        if let status { return status }
        return switch decision {
        case .none: .pending
        case .approved: .active
        case .rejected: .rejected
        }
    }
}
