/// How long a nonce may be.
public enum NonceLength: Sendable, Hashable {
    /// 32 bytes, as everyone sends who follows the reference service.
    case specified
    /// 32 bytes or more, of which the first 32 count: UUID texts of 36 bytes are seen in the field.
    case longerAccepted
}
