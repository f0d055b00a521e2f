public import AACore
public import AAModels

/// A request for consent that a provider has taken.
public struct ConsentTicket: Sendable, Hashable {
    /// Names the request.
    public let handle: ConsentHandle
    /// The customer, as the provider understood it.
    public let customer: CustomerAddress
    /// What was asked for. Where the provider keeps the terms in a template and shows none, these are the terms agreed on.
    public let terms: ConsentTerms?
    /// Where to send the customer to decide; `nil` where the AA's own app asks. May be good for one visit, and is a secret
    /// between us, the customer and the AA.
    @Redacted public var redirect: String?

    /// Makes a ticket.
    public init(handle: ConsentHandle, customer: CustomerAddress, redirect: String? = nil, terms: ConsentTerms? = nil) {
        self.handle = handle
        self.customer = customer
        self.redirect = redirect
        self.terms = terms
    }
}
