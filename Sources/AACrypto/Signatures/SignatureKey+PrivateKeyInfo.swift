extension SignatureKey {
    /// Reads a private key: `PrivateKeyInfo` of PKCS #8, or `RSAPrivateKey` of PKCS #1.
    ///
    /// OpenSSL's readers take the same forms, and leave copies of the key in memory.
    convenience init(privateKey pem: PEM) throws(AACryptoError) {
        switch pem.label {
        case nil, "PRIVATE KEY": try self.init(PrivateKeyInfo(der: pem.der))
        case "RSA PRIVATE KEY": try self.init(rsaPrivateKey: DERReader(pem.der))
        case "ENCRYPTED PRIVATE KEY": throw AACryptoError(.invalidKey, "the private key is encrypted")
        default: throw AACryptoError(.invalidKey, "the PEM text holds something other than a private key")
        }
    }

    private convenience init(_ info: PrivateKeyInfo) throws(AACryptoError) {
        var info = info
        let algorithm = try info.algorithm.whole(.sequence)
        if algorithm.elementsEqual(Self.rsaAlgorithm) {
            try self.init(rsaPrivateKey: info.key)
        } else if algorithm.elementsEqual(Self.ed25519Algorithm) {
            let seed = try info.key.secret(.octetString, count: 32)
            try info.key.finish()
            try self.init(ed25519Seed: seed)
            guard info.publicKey.map({ publicValues == [Array($0)] }) ?? true else {
                throw AACryptoError(.invalidKey, "the private key does not fit the public key beside it")
            }
        } else {
            throw AACryptoError(.invalidKey, "the private key is neither RSA nor Ed25519, and nothing else signs here")
        }
    }

    /// Reads an `RSAPrivateKey` (RFC 8017, appendix A.1.2).
    private convenience init(rsaPrivateKey reader: DERReader) throws(AACryptoError) {
        var reader = reader
        var fields = try reader.nested(.sequence)
        try reader.finish()
        guard try fields.content(.integer).elementsEqual([0]) else {
            throw AACryptoError(.invalidKey, "an RSA key with more than two primes is not read")
        }
        let publicValues = [Array(try fields.positiveInteger()), Array(try fields.positiveInteger())]
        var privateValues: [SecretBytes] = []
        for _ in SignatureKeyKind.rsa.names.privateMembers {
            privateValues.append(try SecretBytes(copying: fields.positiveInteger()))
        }
        try fields.finish()
        try self.init(.rsa, publicValues: publicValues, privateValues: privateValues)
    }

    /// `AlgorithmIdentifier` of `rsaEncryption`, with its NULL (RFC 3279 §2.3.1).
    private static let rsaAlgorithm: [UInt8] = [
        0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00,
    ]
    /// `AlgorithmIdentifier` of Ed25519 (RFC 8410 §3).
    private static let ed25519Algorithm: [UInt8] = [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70]
}
