import AACore

extension AgreementPrivateKey {
    /// Reads PKCS#8 from PEM on one line or wrapped, or from the bare base64 of the DER.
    init(text: String) throws(AACryptoError) {
        var pem = try PEM(text)
        defer { SecretStorage.wipe(&pem.der) }
        guard pem.label == nil || pem.label == "PRIVATE KEY" else {
            throw AACryptoError(.invalidKey, "the PEM text holds something other than a PRIVATE KEY")
        }
        try self.init(der: pem.der)
    }

    /// Reads a `PrivateKeyInfo` (RFC 5208) or `OneAsymmetricKey` (RFC 5958).
    private init(der: [UInt8]) throws(AACryptoError) {
        var outer = DERReader(der)
        var info = try outer.nested(.sequence)
        try outer.finish()
        let version = try info.content(.integer)
        guard version.elementsEqual([0]) || version.elementsEqual([1]) else {
            throw AACryptoError(.invalidKey, "the PKCS#8 version is neither 1 nor 2")
        }
        let curve = try AgreementAlgorithm.curve(readingFrom: &info)
        var key = try info.nested(.octetString)
        // Attributes say nothing about the key.
        if info.isNext(.constructed0) { _ = try info.content(.constructed0) }
        var publicKey: AgreementPublicKey?
        if info.isNext(.implicit1) {
            publicKey = try AgreementPublicKey(curve: curve, bits: info.bits(.implicit1))
        }
        try info.finish()

        switch curve {
        case .weierstrass25519:
            let (scalar, point) = try Self.ecPrivateKey(&key)
            if let point, publicKey == nil { publicKey = point }
            try self.init(curve: curve, scalar: WeierstrassScalar.clamped(scalar), publicKey: publicKey)
            if let point, !point.sharesSecrets(with: self.publicKey) {
                throw AACryptoError(.invalidKey, "the private key does not fit the public key beside it")
            }
        case .x25519:
            let scalar = try Self.secret(key.content(.octetString))
            try key.finish()
            try self.init(curve: curve, scalar: scalar, publicKey: publicKey)
        }
    }

    /// Reads an `ECPrivateKey` (RFC 5915).
    private static func ecPrivateKey(
        _ reader: inout DERReader
    ) throws(AACryptoError) -> (scalar: SecretBytes, publicKey: AgreementPublicKey?) {
        var fields = try reader.nested(.sequence)
        try reader.finish()
        guard try fields.content(.integer).elementsEqual([1]) else {
            throw AACryptoError(.invalidKey, "the EC private key's version is not 1")
        }
        let scalar = try secret(fields.content(.octetString))
        if fields.isNext(.constructed0) {
            let parameters = try fields.content(.constructed0)
            guard
                parameters.elementsEqual(AgreementAlgorithm.explicitParameters)
                    || parameters.elementsEqual(AgreementAlgorithm.namedParameters)
            else {
                throw AACryptoError(.invalidKey, "the private key's curve parameters are not those of Curve25519")
            }
        }
        var publicKey: AgreementPublicKey?
        if fields.isNext(.constructed1) {
            var nested = try fields.nested(.constructed1)
            publicKey = try AgreementPublicKey(curve: .weierstrass25519, bits: nested.bits())
            try nested.finish()
        }
        try fields.finish()
        return (scalar, publicKey)
    }

    private static func secret(_ bytes: ArraySlice<UInt8>) throws(AACryptoError) -> SecretBytes {
        guard bytes.count == X25519Key.byteCount else {
            throw AACryptoError(.invalidKey, "the private scalar has not 32 bytes")
        }
        var copy = Array(bytes)
        return try SecretBytes(taking: &copy)
    }
}
