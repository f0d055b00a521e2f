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

    private init(der: [UInt8]) throws(AACryptoError) {
        var info = try PrivateKeyInfo(der: der)
        let curve = try AgreementAlgorithm.curve(readingFrom: &info.algorithm)
        var publicKey = try info.publicKey.map { (bits) throws(AACryptoError) in
            try AgreementPublicKey(curve: curve, bits: bits)
        }
        switch curve {
        case .weierstrass25519:
            let (scalar, point) = try Self.ecPrivateKey(&info.key)
            if let point, publicKey == nil { publicKey = point }
            try self.init(curve: curve, scalar: WeierstrassScalar.clamped(scalar), publicKey: publicKey)
            if let point, !point.sharesSecrets(with: self.publicKey) {
                throw AACryptoError(.invalidKey, "the private key does not fit the public key beside it")
            }
        case .x25519:
            let scalar = try info.key.secret(.octetString, count: X25519Key.byteCount)
            try info.key.finish()
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
        let scalar = try fields.secret(.octetString, count: Weierstrass25519.fieldByteCount)
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
}
