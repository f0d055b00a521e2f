public import AACore

// Version ‖ nonce ‖ AES-256-GCM(curve ‖ nonce length switch ‖ X ‖ Y or u ‖ scalar ‖ own nonce) ‖ tag, all under version ‖ context.

extension SessionKeyPair {
    private static let sealVersion: UInt8 = 1

    /// The pair, encrypted, to be kept until the session's data is fetched: the plain scalar never leaves this type.
    ///
    /// Seal and store a pair before its public key is sent, or a crash loses the data. What the pair has encrypted so far is not
    /// kept: a pair that is reopened would not notice that it encrypts for one peer and nonce again.
    ///
    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - context: What the pair belongs to, such as the consent's and the session's id; only with the same texts in the same order
    ///     will it open.
    ///   - random: Where the seal's nonce comes from.
    /// - Throws: ``AACryptoError/Code/keyDestroyed``, or ``AACryptoError/Code/invalidParameter`` for a key of another length.
    public func sealed(
        under key: SecretBytes, context: [String], random: some RandomSource = SystemRandomSource()
    ) throws(AACryptoError) -> [UInt8] {
        let privateKey = try privateKey()
        let scalar = privateKey.scalar
        var plaintext: [UInt8] = [publicKey.curve.sealTag, nonceLength.sealTag] + publicKey.coordinates
        defer { SecretStorage.wipe(&plaintext) }
        // No growing: a buffer that is left behind would keep the scalar.
        plaintext.reserveCapacity(plaintext.count + scalar.count + nonce.count)
        scalar.withBytes { bytes in for index in bytes.indices { plaintext.append(bytes[index]) } }
        plaintext += nonce
        let iv = random.bytes(AESGCM.ivByteCount)
        let sealed = try AESGCM.seal(plaintext, key: key, iv: iv, additionalData: Self.additional(context))
        return [Self.sealVersion] + iv + sealed
    }

    /// Opens what ``sealed(under:context:random:)`` gave.
    ///
    /// - Throws: ``AACryptoError/Code/authenticationFailed`` for another key, another context or changed bytes, and
    ///   ``AACryptoError/Code/malformedText`` for bytes that are no sealed pair of this version.
    public convenience init(
        opening sealed: [UInt8], under key: SecretBytes, context: [String]
    ) throws(AACryptoError) {
        guard sealed.first == Self.sealVersion, sealed.count > 1 + AESGCM.ivByteCount + AESGCM.tagByteCount else {
            throw AACryptoError(.malformedText, "the bytes are no sealed key pair of version \(Self.sealVersion)")
        }
        let iv = Array(sealed[1...AESGCM.ivByteCount])
        var plaintext = try AESGCM.open(
            Array(sealed[(1 + AESGCM.ivByteCount)...]), key: key, iv: iv, additionalData: Self.additional(context))
        defer { SecretStorage.wipe(&plaintext) }
        guard let curve = plaintext.first.flatMap(AgreementCurve.init(sealTag:)),
            let nonceLength = plaintext.dropFirst().first.flatMap(NonceLength.init(sealTag:)),
            plaintext.count >= 2 + curve.coordinateByteCount + X25519Key.byteCount + SessionCipher.nonceByteCount
        else { throw AACryptoError(.malformedText, "the sealed bytes hold no key pair") }
        let scalarStart = 2 + curve.coordinateByteCount
        let nonceStart = scalarStart + X25519Key.byteCount
        let scalar = try SecretBytes(count: X25519Key.byteCount) { output in
            for index in scalarStart..<nonceStart { output.append(plaintext[index]) }
        }
        let publicKey = try AgreementPublicKey(curve: curve, coordinates: Array(plaintext[2..<scalarStart]))
        try self.init(
            privateKey: AgreementPrivateKey(curve: curve, scalar: scalar, publicKey: publicKey),
            nonce: Array(plaintext[nonceStart...]), nonceLength: nonceLength)
    }

    /// The context as bytes in which no two lists of texts are the same: each behind its length.
    private static func additional(_ context: [String]) -> [UInt8] {
        context.reduce(into: [sealVersion]) { bytes, text in
            let count = UInt64(text.utf8.count)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: count >> UInt64(8 * (7 - $0))) } + Array(text.utf8)
        }
    }
}

extension AgreementCurve {
    fileprivate var sealTag: UInt8 { self == .weierstrass25519 ? 1 : 2 }

    fileprivate init?(sealTag: UInt8) {
        switch sealTag {
        case 1: self = .weierstrass25519
        case 2: self = .x25519
        default: return nil
        }
    }

    fileprivate var coordinateByteCount: Int { self == .weierstrass25519 ? 64 : 32 }
}

extension NonceLength {
    fileprivate var sealTag: UInt8 { self == .specified ? 1 : 2 }

    fileprivate init?(sealTag: UInt8) {
        switch sealTag {
        case 1: self = .specified
        case 2: self = .longerAccepted
        default: return nil
        }
    }
}
