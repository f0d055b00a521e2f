/// Whether a key may encrypt twice with one nonce.
///
/// Two plaintexts under one AES-GCM key and IV give away their XOR and the key that authenticates.
public enum NonceReuse: Sendable, Hashable {
    /// The second encryption with one key pair, peer and nonce is an error.
    case refused
    /// The protocol repeats them: a FIP encrypts all accounts of a session under one `KeyMaterial` (ReBIT). Only for those
    /// who must speak that protocol.
    case repeatedByProtocol
}
