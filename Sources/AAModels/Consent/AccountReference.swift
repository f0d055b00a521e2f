public import AACore

/// Names one account of a consent: link references are a FIP's own, so the FIP belongs to the name.
public struct AccountReference: Hashable, Sendable {
    /// The FIP that holds it.
    public let fip: EntityID
    /// The account, as linked at the AA.
    public let link: LinkReference

    /// Names an account.
    public init(fip: EntityID, link: LinkReference) {
        self.fip = fip
        self.link = link
    }
}

extension SignedConsent.Account {
    /// Names the account.
    public var reference: AccountReference { AccountReference(fip: fip, link: link) }
}
