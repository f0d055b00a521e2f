import AACore
import AAModels
import AAProviders
import AAStore

extension ConsentMachine.Event {
    /// What an AA's word means; `nil` when there is no news in it, or it lacks the consent's id.
    ///
    /// A word that we do not know makes the consent unusable, not usable.
    init?(_ status: ConsentStatus, _ id: ConsentID?) {
        switch (status, id) {
        case (.active, let id?): self = .activated(id)
        case (.revoked, let id): self = .ended(.revoked, id)
        case (.rejected, let id): self = .ended(.rejected, id)
        case (.expired, let id): self = .ended(.expired, id)
        // A word of gateways alone: the consent could not be made, or is no more.
        case ("FAILED", let id): self = .ended(.failed, id)
        case (.pending, _), (_, nil): return nil
        case (_, let id?): self = .suspended(id)
        }
    }

    /// What a word of a notification means; for a consent that cannot be read back, in the state that it has.
    ///
    /// There news of data may have let us take it for given, and nothing proves where that came from: that the consent was refused
    /// ends it then too.
    init?(_ status: ConsentStatus, _ id: ConsentID?, after state: ConsentState?) {
        guard state?.consentID != nil, [.rejected, "FAILED"].contains(status) else {
            self.init(status, id)
            return
        }
        self = .ended(.revoked, id)
    }

    /// What the outcome of a request means; `nil` while there is none.
    init?(_ outcome: ConsentOutcome) {
        switch outcome {
        case .approved(let id): self = .activated(id)
        case .rejected: self = .ended(.rejected, nil)
        case .expired: self = .ended(.expired, nil)
        case .failed: self = .ended(.failed, nil)
        case .pending, .unknown: return nil
        }
    }
}
