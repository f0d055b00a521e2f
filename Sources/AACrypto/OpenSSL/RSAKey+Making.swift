internal import COpenSSL

extension RSAKey {
    /// Makes a new key pair.
    convenience init(generatingBits bits: Int) throws(AACryptoError) {
        guard let context = unsafe EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else {
            throw .backend("EVP_PKEY_CTX_new_id")
        }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        try unsafe check(EVP_PKEY_keygen_init(context), "EVP_PKEY_keygen_init")
        try unsafe check(EVP_PKEY_CTX_set_rsa_keygen_bits(context, CInt(bits)), "EVP_PKEY_CTX_set_rsa_keygen_bits")
        var key: OpaquePointer?
        try unsafe check(EVP_PKEY_keygen(context, &key), "EVP_PKEY_keygen")
        guard let key = unsafe key else { throw .backend("EVP_PKEY_keygen") }
        try unsafe self.init(taking: key)
    }

    /// Reads a public key: `SubjectPublicKeyInfo`, or `RSAPublicKey` of PKCS #1.
    convenience init(publicKey pem: PEM) throws(AACryptoError) {
        switch pem.label {
        case nil, "PUBLIC KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_PUBKEY(nil, &$0, $1) }
        case "RSA PUBLIC KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_PublicKey(EVP_PKEY_RSA, nil, &$0, $1) }
        default: throw AACryptoError(.invalidKey, "the PEM text holds something other than a public key")
        }
    }

    /// Reads a private key: `PrivateKeyInfo` of PKCS #8, or `RSAPrivateKey` of PKCS #1.
    convenience init(privateKey pem: PEM) throws(AACryptoError) {
        switch pem.label {
        case nil, "PRIVATE KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_AutoPrivateKey(nil, &$0, $1) }
        case "RSA PRIVATE KEY":
            try unsafe self.init(der: pem.der) { unsafe d2i_PrivateKey(EVP_PKEY_RSA, nil, &$0, $1) }
        case "ENCRYPTED PRIVATE KEY": throw AACryptoError(.invalidKey, "the private key is encrypted")
        default: throw AACryptoError(.invalidKey, "the PEM text holds something other than a private key")
        }
        try requireFittingHalves()
    }

    /// Makes a key from the numbers of a JWK.
    convenience init(
        modulus: [UInt8], exponent: [UInt8], privateMembers: RSAPrivateMembers? = nil
    ) throws(AACryptoError) {
        guard let builder = unsafe OSSL_PARAM_BLD_new() else { throw .backend("OSSL_PARAM_BLD_new") }
        defer { unsafe OSSL_PARAM_BLD_free(builder) }
        let named =
            try [(OSSLName.n, SharedNumber(BigNumber(modulus))), (OSSLName.e, SharedNumber(BigNumber(exponent)))]
            + zip(OSSLName.privateMembers, privateMembers?.values ?? []).map { (name, value) throws(AACryptoError) in
                (name, SharedNumber(try BigNumber(value)))
            }
        for (name, shared) in named {
            try unsafe check(
                OSSL_PARAM_BLD_push_BN(builder, name.pointer, shared.number.pointer), "OSSL_PARAM_BLD_push_BN")
        }
        guard let parameters = unsafe OSSL_PARAM_BLD_to_param(builder) else {
            throw .backend("OSSL_PARAM_BLD_to_param")
        }
        defer { unsafe OSSL_PARAM_free(parameters) }
        // The builder read the numbers only just now.
        withExtendedLifetime(named) {}

        guard let context = unsafe EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else {
            throw .backend("EVP_PKEY_CTX_new_id")
        }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        try unsafe check(EVP_PKEY_fromdata_init(context), "EVP_PKEY_fromdata_init")
        var key: OpaquePointer?
        // EVP_PKEY_KEYPAIR and EVP_PKEY_PUBLIC_KEY are macros that do not come through to Swift.
        let selection =
            OSSL_KEYMGMT_SELECT_ALL_PARAMETERS | OSSL_KEYMGMT_SELECT_PUBLIC_KEY
            | (privateMembers == nil ? 0 : OSSL_KEYMGMT_SELECT_PRIVATE_KEY)
        guard unsafe EVP_PKEY_fromdata(context, &key, selection, parameters) == 1, let key = unsafe key else {
            throw AACryptoError(.invalidKey, "the numbers are no RSA key", backend: OpenSSLError.drainQueue())
        }
        try unsafe self.init(taking: key)
        if privateMembers != nil { try requireFittingHalves() }
    }

    private convenience init(
        der: [UInt8], read: (inout UnsafePointer<UInt8>?, Int) -> OpaquePointer?
    ) throws(AACryptoError) {
        let (key, isWhole) = unsafe der.withUnsafeBufferPointer { bytes in
            var position = bytes.baseAddress
            let key = unsafe read(&position, bytes.count)
            let end = unsafe bytes.baseAddress.map { unsafe $0 + bytes.count }
            return unsafe (key, position == end)
        }
        guard let key = unsafe key else {
            throw AACryptoError(.invalidKey, "the DER is no key of its form", backend: OpenSSLError.drainQueue())
        }
        // A reader of several forms leaves the refusals of those that did not fit.
        _ = OpenSSLError.drainQueue()
        try unsafe self.init(taking: key)
        guard isWhole else { throw AACryptoError(.invalidKey, "bytes trail the key") }
    }
}

/// A number in a list.
private final class SharedNumber {
    let number: BigNumber

    init(_ number: consuming BigNumber) { self.number = number }
}
