public import AACore
import Synchronization

/// One session's key pair and nonce: what `KeyMaterial` of a request carries, and what opens the answers.
///
/// It serves one session; several FIPs may answer it, each with a key of its own. Destroy it when the session is fetched: what was
/// recorded of the session then stays closed to everyone (forward secrecy).
public final class SessionKeyPair: Sendable {
    private struct State {
        var privateKey: AgreementPrivateKey?
        /// The marks of the ciphers that have encrypted. A peer's key would not do: several lead to one secret.
        var used: Set<[UInt8]> = []
    }
    private let state: Mutex<State>

    /// The public half, for `DHPublicKey.KeyValue`.
    public let publicKey: AgreementPublicKey
    /// Our nonce, for `KeyMaterial.Nonce` (base64).
    public let nonce: [UInt8]
    let nonceLength: NonceLength

    /// Makes a new pair: 32 bytes of scalar, which X25519 clamps, and 32 bytes of nonce.
    ///
    /// - Parameters:
    ///   - curve: The form of the curve; ReBIT's by default.
    ///   - random: Where scalar and nonce come from.
    ///   - nonceLength: What is taken as a peer's nonce.
    /// - Throws: ``AACryptoError/Code/invalidParameter`` if the random source gives too few bytes.
    public convenience init(
        curve: AgreementCurve = .weierstrass25519, random: some RandomSource = SystemRandomSource(),
        nonceLength: NonceLength = .specified
    ) throws(AACryptoError) {
        try self.init(
            privateKey: .generate(on: curve, from: random), nonce: random.bytes(SessionCipher.nonceByteCount),
            nonceLength: nonceLength)
    }

    /// Takes up a pair that was made elsewhere.
    ///
    /// - Parameters:
    ///   - privateKey: PKCS#8 as PEM (one line or wrapped) or as base64 of the DER: BouncyCastle's with explicit parameters
    ///     (587 bytes) or its curve OID, or X25519 of version 1 or 2. The caller's text is the caller's to forget.
    ///   - nonce: The nonce that was sent with the public key.
    ///   - nonceLength: What is taken as a nonce, ours and the peers'.
    /// - Throws: ``AACryptoError/Code/invalidKey`` or, for the nonce, ``AACryptoError/Code/invalidParameter``.
    public convenience init(
        privateKey: String, nonce: [UInt8], nonceLength: NonceLength = .specified
    ) throws(AACryptoError) {
        try self.init(
            privateKey: AgreementPrivateKey(text: privateKey), nonce: nonce, nonceLength: nonceLength)
    }

    init(
        privateKey: AgreementPrivateKey, nonce: [UInt8], nonceLength: NonceLength
    ) throws(AACryptoError) {
        publicKey = privateKey.publicKey
        self.nonce = nonce
        self.nonceLength = nonceLength
        state = Mutex(State(privateKey: privateKey))
        try nonceLength.check(nonce)
    }

    /// Decrypts what a peer encrypted for this pair.
    ///
    /// - Parameters:
    ///   - encryptedFI: Strict base64 of ciphertext ‖ tag.
    ///   - peer: The key that came with it.
    ///   - nonce: The nonce that came with it.
    /// - Throws: ``AACryptoError`` with ``AACryptoError/Code/authenticationFailed`` if the tag does not hold,
    ///   ``AACryptoError/Code/malformedText`` if the text is no base64 or shorter than a tag, ``AACryptoError/Code/invalidKey`` for
    ///   a key of another curve, our own key or a zero secret, ``AACryptoError/Code/invalidParameter`` for the nonce's length, and
    ///   ``AACryptoError/Code/keyDestroyed``.
    public func open(
        _ encryptedFI: String, from peer: AgreementPublicKey, nonce: [UInt8]
    ) throws(AACryptoError) -> [UInt8] {
        try cipher(with: peer, nonce: nonce).open(encryptedFI)
    }

    /// Encrypts for a peer: base64 of ciphertext ‖ tag.
    ///
    /// - Throws: ``AACryptoError`` with ``AACryptoError/Code/nonceReused`` on the second encryption for one peer and nonce unless
    ///   `reuse` allows it, and otherwise as ``open(_:from:nonce:)``.
    public func seal(
        _ plaintext: [UInt8], to peer: AgreementPublicKey, nonce: [UInt8], reuse: NonceReuse = .refused
    ) throws(AACryptoError) -> String {
        let cipher = try cipher(with: peer, nonce: nonce)
        let mark = try cipher.mark()
        let isFirst = state.withLock { $0.used.insert(mark).inserted }
        guard isFirst || reuse == .repeatedByProtocol else {
            throw AACryptoError(.nonceReused, "this pair has already encrypted for this peer and nonce")
        }
        return Base64.encode(try cipher.seal(plaintext))
    }

    /// Forgets the private key: it is wiped once no call in progress uses it, and later calls throw
    /// ``AACryptoError/Code/keyDestroyed``.
    public func destroy() {
        state.withLock { $0.privateKey = nil }
    }

    /// The private half, for as long as there is one.
    func privateKey() throws(AACryptoError) -> AgreementPrivateKey {
        guard let privateKey = state.withLock({ $0.privateKey }) else {
            throw AACryptoError(.keyDestroyed, "the session's key pair was destroyed")
        }
        return privateKey
    }

    /// Agrees with a peer, once for all the accounts that it encrypted.
    ///
    /// - Parameters:
    ///   - peer: The key that came with the accounts.
    ///   - peerNonce: The nonce that came with them.
    /// - Throws: ``AACryptoError/Code/invalidKey`` for a key of another curve, our own key or a zero secret,
    ///   ``AACryptoError/Code/invalidParameter`` for the nonce's length, and ``AACryptoError/Code/keyDestroyed``.
    public func cipher(
        with peer: AgreementPublicKey, nonce peerNonce: [UInt8]
    ) throws(AACryptoError) -> SessionCipher {
        try nonceLength.check(peerNonce)
        let privateKey = try privateKey()
        guard peer.curve == publicKey.curve else {
            throw AACryptoError(.invalidKey, "the peer's key is of another curve than ours")
        }
        guard !peer.sharesSecrets(with: publicKey) else {
            throw AACryptoError(.invalidKey, "the peer's key is our own")
        }
        let secret = try privateKey.sharedSecret(with: peer)
        return try SessionCipher(sharedSecret: secret, nonces: (own: nonce, peer: peerNonce))
    }
}

extension SessionKeyPair: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `SessionKeyPair(weierstrass25519 04cbda31…)`: the public half alone.
    public var description: String { "SessionKeyPair(\(publicKey))" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension NonceLength {
    fileprivate func check(_ nonce: [UInt8]) throws(AACryptoError) {
        let count = SessionCipher.nonceByteCount
        guard nonce.count == count || self == .longerAccepted && nonce.count > count else {
            throw AACryptoError(.invalidParameter, "the nonce has \(nonce.count) bytes; 32 are expected")
        }
    }
}
