public import AACore
public import AAModels

/// What became of a request for consent.
public enum ConsentOutcome: Sendable, Hashable {
    /// The customer has not decided.
    case pending
    /// The customer agreed.
    case approved(ConsentID)
    /// The customer refused.
    case rejected
    /// The customer did not decide in time.
    case expired
    /// Over, and the provider does not say why (the word FAILED of 1.1.2).
    case failed
    /// A word this version does not know; to be treated as not decided.
    case unknown(ConsentHandleStatus)

    /// What an AA's words mean; `nil` for an approval that names no consent.
    init?(_ status: ConsentHandleStatus, _ id: ConsentID?) {
        switch (status, id) {
        case (.approved, let id?), (.ready, let id?): self = .approved(id)
        case (.approved, nil), (.ready, nil): return nil
        case (.pending, _): self = .pending
        case (.rejected, _): self = .rejected
        case (.expired, _): self = .expired
        case (.failed, _): self = .failed
        default: self = .unknown(status)
        }
    }
}
