internal import COpenSSL

extension SignatureKey {
    /// Reads a public key: `SubjectPublicKeyInfo`, or `RSAPublicKey` of PKCS #1.
    convenience init(publicKey pem: PEM) throws(AACryptoError) {
        switch pem.label {
        case nil, "PUBLIC KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_PUBKEY(nil, &$0, $1) }
        case "RSA PUBLIC KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_PublicKey(EVP_PKEY_RSA, nil, &$0, $1) }
        case "CERTIFICATE":
            throw AACryptoError(.invalidKey, "the PEM text holds a certificate, not a bare public key")
        default: throw AACryptoError(.invalidKey, "the PEM text holds something other than a public key")
        }
    }

    private convenience init(
        der: [UInt8], read: (inout UnsafePointer<UInt8>?, Int) -> OpaquePointer?
    ) throws(AACryptoError) {
        try unsafe self.init(taking: DERObject.read(der, read) { unsafe EVP_PKEY_free($0) })
    }

    /// The public half as `SubjectPublicKeyInfo`.
    func publicDER() throws(AACryptoError) -> [UInt8] {
        try unsafe DERObject.write { unsafe i2d_PUBKEY(pointer, $0) }
    }

    /// The private key as `PrivateKeyInfo` (PKCS #8).
    func privateDER() throws(AACryptoError) -> [UInt8] {
        guard let info = unsafe EVP_PKEY2PKCS8(pointer) else { throw .backend("EVP_PKEY2PKCS8") }
        defer { unsafe PKCS8_PRIV_KEY_INFO_free(info) }
        return try unsafe DERObject.write { unsafe i2d_PKCS8_PRIV_KEY_INFO(info, $0) }
    }
}
