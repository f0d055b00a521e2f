public import AACore

/// Where an account stood: what the body around it says. A bare document says nothing.
public struct FIOrigin: Hashable, Sendable {
    /// How the account was written.
    public var dialect: FIDialect
    /// The FIP that the data came from.
    public var fip: EntityID?
    /// The account's name at the AA: `linkRefNumber` and its other spellings.
    public var link: LinkReference?

    /// Says where an account stood.
    public init(dialect: FIDialect, fip: EntityID? = nil, link: LinkReference? = nil) {
        self.dialect = dialect
        self.fip = fip
        self.link = link
    }
}
