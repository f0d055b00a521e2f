public import AACore

/// A request for consent that a provider has taken.
public struct ConsentTicket: Sendable, Hashable {
    /// Names the request.
    public let handle: ConsentHandle
    /// The customer, as the provider understood it.
    public let customer: CustomerAddress
    /// Where to send the customer to decide; `nil` where the AA's own app asks. May be good for one visit, and is a secret
    /// between us, the customer and the AA.
    @Redacted public var redirect: String?

    /// Makes a ticket.
    public init(handle: ConsentHandle, customer: CustomerAddress, redirect: String? = nil) {
        self.handle = handle
        self.customer = customer
        self.redirect = redirect
    }
}
