/// The encrypted parameters of a redirection, as they stand in the URL before percent-encoding.
public struct SealedRedirection: Sendable, Hashable {
    /// `ecreq` or `ecres`: base64url of whole blocks. Padded on the way out, with or without padding on the way in.
    public var text: String
    /// `iv`: standard base64 of 16 bytes, where the key is derived with ``RedirectionKeyDerivation/hkdf``; otherwise absent.
    public var iv: String?

    /// Takes the parameters of a URL.
    public init(text: String, iv: String? = nil) {
        self.text = text
        self.iv = iv
    }
}
