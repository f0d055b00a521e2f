public import AACore
public import AACrypto
public import AAModels

/// One account of a delivery.
public struct FetchedAccount: Sendable {
    /// What a provider hands over.
    public enum Content: Sendable {
        /// A ciphertext for the session's key pair, and the FIP's half of the keys.
        case encrypted(String, KeyMaterial)
        /// The document, where the provider decrypts.
        case plaintext([UInt8])
    }

    /// The FIP it is from.
    public let fip: EntityID
    /// The account.
    public let link: LinkReference
    /// Whether the provider left the link out, so that ``link`` is a name of the adapter's own, which no document knows.
    public let isLinkAssigned: Bool
    /// The kind of account, as the consent has it.
    public let fiType: FIType
    /// The account number as the FIP masks it.
    @Redacted public var maskedAccountNumber: String
    /// The document.
    @Redacted public var content: Content

    /// Makes an account.
    public init(
        fip: EntityID, link: LinkReference, isLinkAssigned: Bool = false, fiType: FIType, maskedAccountNumber: String,
        content: Content
    ) {
        self.fip = fip
        self.link = link
        self.isLinkAssigned = isLinkAssigned
        self.fiType = fiType
        self.maskedAccountNumber = maskedAccountNumber
        self.content = content
    }

    /// The document's bytes. `keys` are those of the session; a document that the provider decrypted needs none.
    ///
    /// - Throws: `AACryptoError` if the FIP's key or nonce is not acceptable, or the ciphertext is not for this pair.
    public func open(with keys: SessionKeyPair?) throws(AACryptoError) -> [UInt8] {
        switch content {
        case .plaintext(let bytes): return bytes
        case .encrypted(let ciphertext, let material):
            guard let keys else { throw AACryptoError(.invalidKey, "an encrypted document needs its session's keys") }
            return try keys.open(ciphertext, keyValue: material.keyValue, nonce: material.nonce)
        }
    }
}
