public import AACore
public import AAModels

/// A request for consent and what became of it.
public struct ConsentRecord: Sendable, Hashable {
    /// Names the record.
    public let handle: ConsentHandle
    /// The AA or gateway it was asked of.
    public let provider: EntityID
    /// The customer, as the AA understood it.
    public let customer: CustomerAddress
    /// What was asked for.
    public let terms: ConsentTerms
    /// When it was asked for.
    public let requestedAt: Timestamp
    /// What it is now.
    public var state: ConsentState
    /// When the state last changed, by the peer's clock; news that is older changes nothing.
    public var stateChangedAt: Timestamp
    /// What was signed; `nil` until it was fetched and verified.
    public var agreed: AgreedConsent?

    /// Makes the record of a new request.
    public init(
        handle: ConsentHandle, provider: EntityID, customer: CustomerAddress, terms: ConsentTerms,
        requestedAt: Timestamp
    ) {
        self.handle = handle
        self.provider = provider
        self.customer = customer
        self.terms = terms
        self.requestedAt = requestedAt
        state = .requested
        stateChangedAt = .distantPast
        agreed = nil
    }
}
