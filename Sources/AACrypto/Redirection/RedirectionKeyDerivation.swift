/// How the key of a redirection follows from the passphrase and the date, and which IV goes with it.
public enum RedirectionKeyDerivation: Sendable, Hashable {
    /// The standard's: PBKDF2-HMAC-SHA256 of 65,536 iterations, an IV of zeros. The same date gives the same key and IV.
    case pbkdf2
    /// At least one AA's: HKDF-SHA256 without info, a random IV in a parameter `iv` of its own.
    case hkdf

    /// The 32 bytes of the key.
    func key(passphrase: SecretBytes, date: RedirectionDate) throws(AACryptoError) -> SecretBytes {
        let salt = Array(date.text.utf8)
        return switch self {
        case .pbkdf2:
            try PBKDF2.derive(from: passphrase, salt: salt, iterations: 65_536, count: AESCBC.keyByteCount)
        case .hkdf: try HKDF.derive(from: passphrase, salt: salt, count: AESCBC.keyByteCount)
        }
    }
}
