public import AACore
public import AAModels

/// What becomes of a data session; without any, all accounts are there at once.
public enum MockSessionEffect: Sendable, Hashable {
    /// No account has data before so much time has passed, by the mock's clock.
    case isReady(after: Duration)
    /// An account does not come: `DENIED` or `TIMEOUT` for good; `PENDING` for good, or until the time has passed. One that the
    /// mock does not have changes nothing.
    case account(LinkReference, is: FIStatus, until: Duration? = nil)
    /// It is complete, and no account came.
    case isEmpty
    /// It fails on the provider's side.
    case fails
    /// It is over after so much time.
    case expires(after: Duration)
}
