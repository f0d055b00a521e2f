public import AACore

/// The decrypted document of one account, as the FIP wrote it. Personal data.
public struct DocumentRecord: Sendable, Hashable {
    /// The session that brought it.
    public let session: SessionID
    /// The FIP it is from.
    public let fip: EntityID
    /// The account.
    public let link: LinkReference
    /// When it was fetched.
    public let fetchedAt: Timestamp
    /// The document's bytes.
    @Redacted public var plaintext: [UInt8]

    /// Makes a record.
    public init(
        session: SessionID, fip: EntityID, link: LinkReference, fetchedAt: Timestamp, plaintext: [UInt8]
    ) {
        self.session = session
        self.fip = fip
        self.link = link
        self.fetchedAt = fetchedAt
        self.plaintext = plaintext
    }
}
