public import AACore

/// Encrypts what goes to an AA's web page, and decrypts what comes back from it (Sahamati's redirection standard, v1.5.0).
///
/// Nothing authenticates the ciphertext. Take `status=S` for a hint and ask the AA for the consent's state; compare `txnid` and
/// `sessionid` with what this user's session sent, refuse a stale date (``RedirectionDate/isFresh(at:within:)``) and take
/// each answer once.
public struct RedirectionCipher: Sendable {
    private let passphrase: SecretBytes
    private let derivation: RedirectionKeyDerivation

    /// Takes the passphrase that the AA shared, in UTF-8.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey`` if it is empty.
    public init(passphrase: SecretBytes, derivation: RedirectionKeyDerivation = .pbkdf2) throws(AACryptoError) {
        guard passphrase.count > 0 else { throw AACryptoError(.invalidKey, "the redirection's passphrase is empty") }
        self.passphrase = passphrase
        self.derivation = derivation
    }

    /// Encrypts parameters. With PBKDF2 it takes some 20 ms of computing.
    ///
    /// - Parameters:
    ///   - parameters: What the AA is to learn: `txnid`, `sessionid`, `userid`, `redirect`, `srcref`, …
    ///   - date: The date that stands beside the result in the URL.
    ///   - random: Where the IV comes from, if there is one.
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if the random source gives another number of bytes than 16.
    public func seal(
        _ parameters: FormParameters, date: RedirectionDate, random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> SealedRedirection {
        try seal(Array(parameters.text.utf8), date: date, random: random)
    }

    func seal(
        _ plaintext: [UInt8], date: RedirectionDate, random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> SealedRedirection {
        let iv = derivation == .hkdf ? random.bytes(AESCBC.blockByteCount) : Self.zeroIV
        let key = try derivation.key(passphrase: passphrase, date: date)
        let bytes = try AESCBC.encrypt(plaintext, key: key, iv: iv)
        let padding = String(repeating: "=", count: (3 - bytes.count % 3) % 3)
        return SealedRedirection(
            text: Base64.encode(bytes, as: .url) + padding, iv: derivation == .hkdf ? Base64.encode(iv) : nil)
    }

    /// Decrypts parameters.
    ///
    /// - Throws: ``AACryptoError/Code/undecipherable``, the same for every cause: which one it was would tell an attacker about the
    ///   plaintext, byte by byte.
    public func open(_ sealed: SealedRedirection, date: RedirectionDate) throws(AACryptoError) -> FormParameters {
        do { return try parameters(in: sealed, date: date) } catch {
            throw AACryptoError(.undecipherable, "the redirection does not decrypt under this passphrase and date")
        }
    }

    private func parameters(in sealed: SealedRedirection, date: RedirectionDate) throws -> FormParameters {
        let (ciphertext, iv) = (try Self.ciphertext(sealed.text), try self.iv(sealed.iv))
        let key = try derivation.key(passphrase: passphrase, date: date)
        let (plaintext, isPadded) = try AESCBC.decrypt(ciphertext, key: key, iv: iv)
        // Parsed in any case, so that a wrong padding does not answer sooner than a wrong text.
        let parameters = Result { () throws(AACryptoError) in try FormParameters(utf8: plaintext) }
        guard isPadded else { throw Malformed() }
        return try parameters.get()
    }

    /// Far longer than a URL may be.
    private static let maximumTextBytes = 64 << 10
    private static let zeroIV = [UInt8](repeating: 0, count: AESCBC.blockByteCount)

    private struct Malformed: Error {}

    private static func ciphertext(_ text: String) throws -> [UInt8] {
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard text.utf8.count <= maximumTextBytes, padding == 0 || padding < 3 && text.utf8.count % 4 == 0 else {
            throw Malformed()
        }
        let bytes = try Base64.decode(Array(text.utf8.dropLast(padding)), as: .url)
        guard !bytes.isEmpty, bytes.count % AESCBC.blockByteCount == 0 else { throw Malformed() }
        return bytes
    }

    private func iv(_ text: String?) throws -> [UInt8] {
        switch (derivation, text) {
        case (.pbkdf2, nil): return Self.zeroIV
        case (.hkdf, let text?): return try Base64.decode(text)
        default: throw Malformed()
        }
    }
}

extension RedirectionCipher: CustomStringConvertible, CustomReflectable {
    /// `RedirectionCipher(pbkdf2)`
    public var description: String { "RedirectionCipher(\(derivation))" }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
